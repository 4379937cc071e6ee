package dev.tearsheet.message.composing;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.tearsheet.message.Pieces;
import dev.tearsheet.message.composing.Galley.Names;
import dev.tearsheet.message.composing.Stencil.Marks;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.template.CssInliner;
import dev.tearsheet.template.Templates;

/**
 * Sets a manuscript with its templates: {@code lesson.subject.ftl}, {@code lesson.text.ftl} and
 * {@code lesson.html.ftlh}, or {@code lesson_de.text.ftl} and so on where there is one in a language of the manuscript.
 */
final class Typesetter {
    private static final String FOLDER = "mail/";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Cntrl}\\x{2028}\\x{2029}]+");

    /** What the templates say, before it is made fit for mail. */
    private record Raw(String subject, String text, String html) {}

    private final Templates templates;
    private final Waits waits;
    private final CssInliner inliner = new CssInliner();
    private final Rack rack = new Rack();

    /** @param waits what the mails say of how long things wait for their reader */
    Typesetter(Templates templates, Waits waits) {
        this.templates = templates;
        this.waits = waits;
    }

    long edition() {
        return templates.edition();
    }

    /** The finished words. */
    Wording set(Manuscript manuscript) {
        Raw raw = rendered(manuscript, manuscript.page(manuscript.reader(), waits));
        return new Wording(
                oneLine(raw.subject()), Pieces.of(TextFlow.flowed(raw.text())), Pieces.of(inliner.inline(raw.html())));
    }

    /** For templates that must be rendered for each reader. */
    Galley galley(Manuscript manuscript) {
        return new Galley(templates, names(manuscript), manuscript.page(manuscript.reader(), waits), inliner, rack);
    }

    /**
     * The words with open places; nothing if the templates do more with personal values than to print them: rendered
     * twice with different marks, the texts between the marks must be the same, and filled for this reader the stencil
     * must say what it says without one.
     */
    Optional<MailStencil> stencil(Manuscript manuscript) {
        Raw one = rendered(manuscript, marked(manuscript, Marks.SHORT));
        Raw other = rendered(manuscript, marked(manuscript, Marks.LONG));
        boolean alike = Stencil.cut(one.subject(), Marks.SHORT).equals(Stencil.cut(other.subject(), Marks.LONG))
                && Stencil.cut(one.text(), Marks.SHORT).equals(Stencil.cut(other.text(), Marks.LONG))
                && Stencil.cut(one.html(), Marks.SHORT).equals(Stencil.cut(other.html(), Marks.LONG));
        return Optional.of(MailStencil.cut(
                        oneLine(one.subject()), TextFlow.tidy(one.text()), inliner.inline(one.html()), Marks.SHORT))
                .filter(s -> alike && s.print(manuscript.reader()).equals(set(manuscript)));
    }

    private Page<?> marked(Manuscript manuscript, Marks marks) {
        return manuscript.page(manuscript.reader().map((particular, value) -> marks.slot(particular)), waits);
    }

    private Raw rendered(Manuscript manuscript, Page<?> page) {
        Names names = names(manuscript);
        return new Raw(
                templates.render(names.subject(), page),
                templates.render(names.text(), page),
                templates.render(names.html(), page));
    }

    private Names names(Manuscript manuscript) {
        return new Names(
                name(manuscript, ".subject.ftl"), name(manuscript, ".text.ftl"), name(manuscript, ".html.ftlh"));
    }

    private String name(Manuscript manuscript, String ending) {
        return templates.named(FOLDER + manuscript.template(), ending, manuscript.languages());
    }

    static String oneLine(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
    }
}
