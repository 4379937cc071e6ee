package dev.tearsheet.template;

import java.util.List;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberFunctionLike;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorMemberPseudoIs;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ICSSSelectorMember;

/** How much a selector outweighs others (Selectors Level 4, section 17): ids, then classes, then element names. */
final class Specificity {
    private static final int ID = 10_000;
    private static final int CLASS = 100;
    private static final int ELEMENT = 1;

    private Specificity() {}

    static int of(CSSSelector selector) {
        return selector.getAllMembers().stream().mapToInt(Specificity::of).sum();
    }

    private static int of(ICSSSelectorMember member) {
        if (member instanceof CSSSelectorSimpleMember simple) {
            return ofSimple(simple);
        }
        if (member instanceof CSSSelectorAttribute || member instanceof CSSSelectorMemberFunctionLike) {
            return CLASS;
        }
        if (member instanceof CSSSelectorMemberNot not) {
            return greatest(not.getAllSelectors());
        }
        return member instanceof CSSSelectorMemberPseudoIs is ? greatest(is.getAllSelectors()) : 0;
    }

    private static int ofSimple(CSSSelectorSimpleMember simple) {
        if (simple.isHash()) {
            return ID;
        }
        if (simple.isClass() || simple.isPseudo()) {
            return CLASS;
        }
        return simple.getValue().equals("*") ? 0 : ELEMENT;
    }

    private static int greatest(List<CSSSelector> selectors) {
        return selectors.stream().mapToInt(Specificity::of).max().orElse(0);
    }
}
