package dev.tearsheet.message;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.message.Stencil.Marks;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.template.CssInliner;
import dev.tearsheet.template.Templates;

/**
 * Sets a manuscript with its templates: {@code lesson.subject.ftl}, {@code lesson.text.ftl} and
 * {@code lesson.html.ftlh}, or {@code lesson_de.text.ftl} and so on where there is one in a language of the manuscript.
 */
final class Typesetter {
    private static final String FOLDER = "mail/";

    /** What the templates say, before it is made fit for mail. */
    private record Raw(String subject, String text, String html) {}

    private final Templates templates;
    private final Waits waits;
    private final CssInliner inliner = new CssInliner();

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
                oneLine(raw.subject()),
                Pieces.of(TextFlow.broken(TextFlow.tidy(raw.text()))),
                Pieces.of(inliner.inline(raw.html())));
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
                .filter(s -> alike && s.fill(manuscript.reader()).equals(set(manuscript)));
    }

    private Page<?> marked(Manuscript manuscript, Marks marks) {
        return manuscript.page(manuscript.reader().map((particular, value) -> marks.slot(particular)), waits);
    }

    private Raw rendered(Manuscript manuscript, Page<?> page) {
        return new Raw(
                templates.render(name(manuscript, ".subject.ftl"), page),
                templates.render(name(manuscript, ".text.ftl"), page),
                templates.render(name(manuscript, ".html.ftlh"), page));
    }

    private String name(Manuscript manuscript, String ending) {
        Stream<String> inLanguages = manuscript.languages().stream()
                .map(Locale::getLanguage)
                .map(l -> FOLDER + manuscript.template() + "_" + l + ending);
        return inLanguages.filter(templates::exists).findFirst().orElse(FOLDER + manuscript.template() + ending);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\x{2028}\\x{2029}]+", " ").strip();
    }
}
