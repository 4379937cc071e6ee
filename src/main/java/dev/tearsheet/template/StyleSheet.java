package dev.tearsheet.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderDeclarationList;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSParseErrorHandler;
import com.helger.css.writer.CSSWriterSettings;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * A style sheet in two halves: the rules that can be written into the elements they match, and what only works as a
 * sheet (media queries, hovering).
 *
 * @param rules by rising specificity, then in their order
 * @param sight of their selectors
 */
record StyleSheet(List<Rule> rules, String rest, Sight sight) {
    /** The pseudo-classes that say where an element stands, and not what a reader does with it. */
    static final Set<String> STANDING = Set.of(":first-child", ":last-child", ":only-child", ":empty", ":root");

    private static final CSSWriterSettings FORM = new CSSWriterSettings(false);

    /** Declarations for whatever one selector matches. */
    record Rule(Subject subject, Evaluator selector, int specificity, List<Declaration> declarations) {
        boolean matches(Element element) {
            return subject.mayBe(element) && element.is(selector);
        }
    }

    record Declaration(String property, String value, boolean important) {
        private static Declaration of(CSSDeclaration css) {
            return new Declaration(css.getProperty(), css.getExpressionAsCSSString(), css.isImportant());
        }
    }

    static StyleSheet parse(String css) {
        List<Rule> rules = new ArrayList<>();
        List<CSSSelector> decided = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        CascadingStyleSheet sheet = read(css);
        sheet.getAllImportRules().forEach(i -> line(rest, i.getAsCSSString(FORM)));
        for (ICSSTopLevelRule part : sheet.getAllRules()) {
            if (part instanceof CSSStyleRule rule) {
                divide(rule, rules, decided, rest);
            } else {
                line(rest, part.getAsCSSString(FORM));
            }
        }
        rules.sort(Comparator.comparingInt(Rule::specificity));
        return new StyleSheet(List.copyOf(rules), rest.toString(), Sight.of(decided));
    }

    /** The declarations of a style attribute; what cannot be read is left out. */
    static List<Declaration> inline(String style) {
        var list = CSSReaderDeclarationList.readFromString(
                style,
                new CSSReaderSettings()
                        .setBrowserCompliantMode(true)
                        .setCustomErrorHandler(new DoNothingCSSParseErrorHandler())
                        .setCustomExceptionHandler(e -> {}));
        return list == null ? List.of() : declarations(list.getAllDeclarations());
    }

    private static CascadingStyleSheet read(String css) {
        CollectingCSSParseErrorHandler errors = new CollectingCSSParseErrorHandler();
        List<String> broken = new ArrayList<>();
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(
                css,
                new CSSReaderSettings()
                        .setCustomErrorHandler(errors)
                        .setCustomExceptionHandler(e -> broken.add(e.getMessage())));
        if (sheet == null || errors.hasParseErrors()) {
            errors.getAllParseErrors().forEach(e -> broken.add(e.getErrorMessage()));
            throw new BrokenTemplate("the style sheet cannot be read: " + String.join("; ", broken), null);
        }
        return sheet;
    }

    private static void divide(CSSStyleRule rule, List<Rule> rules, List<CSSSelector> decided, StringBuilder rest) {
        List<Declaration> declarations = declarations(rule.getAllDeclarations());
        List<CSSSelector> left = new ArrayList<>();
        for (CSSSelector selector : rule.getAllSelectors()) {
            Evaluator evaluator = isStanding(selector) ? evaluator(selector) : null;
            if (evaluator == null) {
                left.add(selector);
            } else {
                decided.add(selector);
                rules.add(new Rule(Subject.of(selector), evaluator, Specificity.of(selector), declarations));
            }
        }
        if (!left.isEmpty()) {
            String body = rule.getAllDeclarations().stream()
                    .map(d -> d.getAsCSSString(FORM) + ";")
                    .collect(Collectors.joining(" "));
            String selectors = left.stream().map(s -> s.getAsCSSString(FORM)).collect(Collectors.joining(", "));
            line(rest, selectors + " { " + body + " }");
        }
    }

    private static boolean isStanding(CSSSelector selector) {
        return selector.getAllMembers().stream()
                .noneMatch(m -> m instanceof CSSSelectorSimpleMember simple
                        && simple.isPseudo()
                        && !STANDING.contains(simple.getValue()));
    }

    /** Nothing for a selector that cannot be decided without a browser. */
    private static Evaluator evaluator(CSSSelector selector) {
        try {
            return QueryParser.parse(selector.getAsCSSString(FORM));
        } catch (SelectorParseException | IllegalArgumentException e) {
            return null;
        }
    }

    private static List<Declaration> declarations(List<CSSDeclaration> css) {
        return css.stream().map(Declaration::of).toList();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.strip()).append('\n');
    }
}
