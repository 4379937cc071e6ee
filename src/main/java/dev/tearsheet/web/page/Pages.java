package dev.tearsheet.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.template.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * Renders pages from {@code templates/web}. Every model has the {@link Frame} as its component {@code frame}. Pages for
 * readers find their language as mails do; those for operators are in English.
 */
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String FOLDER = "web/";
    private static final String ENDING = ".ftlh";
    private static final String WORDS = "words";
    private static final String LANGUAGES = "languages";

    private final Templates templates;
    private final Frame frame;

    /** @param frame around pages in English */
    public Pages(Templates templates, Frame frame) {
        this.templates = templates;
        this.frame = frame;
    }

    public Frame frame() {
        return frame;
    }

    /** From now on this request is answered in the first of these languages that there is. */
    public static void speak(Context ctx, List<Locale> languages) {
        ctx.attribute(LANGUAGES, languages);
    }

    /**
     * A page in the language in which the request is answered: the first that the page has a template in, or the words
     * of all pages; else English.
     *
     * @param name of the template, such as {@code campaign}
     */
    public Sheet sheet(Context ctx, String name) {
        List<Locale> wanted =
                Optional.<List<Locale>>ofNullable(ctx.attribute(LANGUAGES)).orElse(List.of());
        Locale language =
                wanted.stream().filter(l -> speaks(name, l)).findFirst().orElse(Locale.ENGLISH);
        return new Sheet(
                templates, template(name, language), language, frame.in(language, "/" + template(WORDS, language)));
    }

    /** An operator's page. */
    public void show(Context ctx, String name, Record model) {
        show(ctx, 200, name, model);
    }

    /** @throws dev.tearsheet.template.BrokenTemplate before anything of the answer has gone out */
    public void show(Context ctx, int status, String name, Record model) {
        write(ctx, status, templates.render(FOLDER + name + ENDING, model));
    }

    static void write(Context ctx, int status, String html) {
        ctx.status(status).contentType(HTML).result(html);
    }

    /** Answers GET, and HEAD with the same status and headers. */
    public static void get(RoutesConfig routes, String path, Handler page) {
        routes.get(path, page);
        routes.head(path, page);
    }

    private boolean speaks(String name, Locale language) {
        boolean ours = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return ours
                || Stream.of(name, WORDS).anyMatch(n -> !template(n, language).equals(FOLDER + n + ENDING));
    }

    private String template(String name, Locale language) {
        return templates.named(FOLDER + name, ENDING, List.of(language));
    }
}
