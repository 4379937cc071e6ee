package dev.tearsheet.template;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberFunctionLike;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorMemberPseudoIs;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;

/**
 * What the selectors of a sheet look at beyond the elements, their ids and their classes: the attributes of these names,
 * or it may be anything, words too.
 */
record Sight(Set<String> attributes, boolean unbounded) {
    static final Sight NONE = new Sight(Set.of(), false);

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z-]*");

    static Sight of(List<CSSSelector> selectors) {
        Set<String> attributes = new HashSet<>();
        return new Sight(attributes, !selectors.stream().allMatch(s -> isBounded(s, attributes)));
    }

    boolean sees(String attribute) {
        return unbounded || attributes.contains(attribute);
    }

    /** Only what is known to be: jsoup has pseudo-classes of its own that look at words. */
    private static boolean isBounded(CSSSelector selector, Set<String> attributes) {
        return selector.getAllMembers().stream().allMatch(m -> isBounded(m, attributes));
    }

    private static boolean isBounded(ICSSSelectorMember member, Set<String> attributes) {
        if (member instanceof CSSSelectorAttribute attribute) {
            attributes.add(attribute.getAttrName().toLowerCase(Locale.ROOT));
            return PLAIN_NAME.matcher(attribute.getAttrName()).matches();
        }
        if (member instanceof CSSSelectorSimpleMember simple) {
            return !simple.isPseudo() || StyleSheet.STANDING.contains(simple.getValue());
        }
        if (member instanceof CSSSelectorMemberNot not) {
            return not.getAllSelectors().stream().allMatch(s -> isBounded(s, attributes));
        }
        if (member instanceof CSSSelectorMemberPseudoIs is) {
            return is.getAllSelectors().stream().allMatch(s -> isBounded(s, attributes));
        }
        return member instanceof ECSSSelectorCombinator
                || member instanceof CSSSelectorMemberFunctionLike function
                        && function.getFunctionName().startsWith(":nth-");
    }
}
