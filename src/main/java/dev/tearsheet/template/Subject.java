package dev.tearsheet.template;

import java.util.ArrayList;
import java.util.List;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import org.jsoup.nodes.Element;

/**
 * What the elements that a selector selects have in common by themselves: a name, classes. Most rules are told from the
 * others by this much faster than by the whole selector.
 */
record Subject(List<String> names, List<String> classes) {
    static Subject of(CSSSelector selector) {
        List<String> names = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (ICSSSelectorMember member : selector.getAllMembers()) {
            if (member instanceof ECSSSelectorCombinator) {
                names.clear();
                classes.clear();
            } else if (member instanceof CSSSelectorSimpleMember simple) {
                if (simple.isClass()) {
                    classes.add(simple.getValue().substring(1));
                } else if (simple.isElementName() && !simple.getValue().equals("*")) {
                    names.add(simple.getValue());
                }
            }
        }
        return new Subject(List.copyOf(names), List.copyOf(classes));
    }

    boolean mayBe(Element element) {
        return names.stream().allMatch(n -> n.equalsIgnoreCase(element.tagName()))
                && classes.stream().allMatch(element::hasClass);
    }
}
