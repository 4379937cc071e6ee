package dev.tearsheet.web.page;

import java.util.List;
import java.util.Map;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;

/** The fields of a form that was sent in, as the page's own forms send them: urlencoded. */
public record Form(Map<String, List<String>> fields) {
    public static Form of(Context ctx) {
        if (!ctx.isFormUrlencoded()) {
            throw new Refusal(Refusal.Why.UNREADABLE);
        }
        try {
            return new Form(ctx.formParamMap());
        } catch (ContentTooLargeResponse e) {
            throw Guards.tooLarge(ctx);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Why.UNREADABLE);
        }
    }

    /** The field as it was typed; empty text if it is missing. */
    public String text(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** The field as one line: without spaces at its ends, line breaks and other controls. */
    public String line(String name) {
        return text(name).replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
