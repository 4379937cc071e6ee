package dev.tearsheet.web.page;

import dev.tearsheet.template.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Renders pages from {@code templates/web}. Every model has the {@link Frame} as its component {@code frame}. */
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";

    private final Templates templates;
    private final Frame frame;

    public Pages(Templates templates, Frame frame) {
        this.templates = templates;
        this.frame = frame;
    }

    public Frame frame() {
        return frame;
    }

    /** @param name of the template, such as {@code campaign} */
    public void show(Context ctx, String name, Record model) {
        show(ctx, 200, name, model);
    }

    /** @throws dev.tearsheet.template.BrokenTemplate before anything of the answer has gone out */
    public void show(Context ctx, int status, String name, Record model) {
        String html = templates.render("web/" + name + ".ftlh", model);
        ctx.status(status).contentType(HTML).result(html);
    }

    /** For a page that must be shown whatever happened to the templates. */
    void showPlainly(Context ctx, int status, String html) {
        ctx.status(status).contentType(HTML).result(html);
    }

    /** Answers GET, and HEAD with the same status and headers. */
    public static void get(RoutesConfig routes, String path, Handler page) {
        routes.get(path, page);
        routes.head(path, page);
    }
}
