package dev.tearsheet.web.page;

import java.util.Locale;

import dev.tearsheet.template.Templates;
import io.javalin.http.Context;

/**
 * A page in the language of those who read it.
 *
 * @param template the name of its template in this language
 * @param language in which its model tells days and the like, too
 * @param frame for its model
 */
public record Sheet(Templates templates, String template, Locale language, Frame frame) {
    public void show(Context ctx, Record model) {
        show(ctx, 200, model);
    }

    /** @throws dev.tearsheet.template.BrokenTemplate before anything of the answer has gone out */
    public void show(Context ctx, int status, Record model) {
        Pages.write(ctx, status, templates.render(template, model));
    }
}
