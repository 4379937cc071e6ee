package dev.tearsheet.web.page;

import java.util.Map;

import io.javalin.http.Context;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON, for the API. What goes wrong there is an object with the words in {@code error}. */
public final class Json {
    private static final String ROOT = "/api";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Whether the request is one to the API, so that programs read the answer. */
    static boolean isWanted(Context ctx) {
        return ctx.path().equals(ROOT) || ctx.path().startsWith(ROOT + "/");
    }

    public static void show(Context ctx, int status, Object value) {
        ctx.status(status).contentType("application/json").result(JSON.writeValueAsString(value) + "\n");
    }

    /** @param words what is wrong, where, and what to do */
    public static void fault(Context ctx, int status, String words) {
        show(ctx, status, Map.of("error", words));
    }

    static String words(Refusal.Why why) {
        return switch (why) {
            case NO_PAGE, NO_CAMPAIGN, NO_TOKEN, NO_LETTER -> "There is nothing at this address.";
            case UNREADABLE -> "This request cannot be read. Nothing was changed.";
            case PASSWORD, OPERATORS_ONLY, OTHER_SITE -> "This is for the operator only.";
            case METHOD ->
                "This address takes no request of this kind; the header Allow names those that it takes."
                        + " Nothing was changed.";
            case TOO_LARGE -> "More was sent than is taken (64 KB). Nothing was changed.";
            case TOO_OFTEN -> "Too many wrong tokens came from your network: wait ten minutes and try again.";
            case FAILED -> "This is our fault, not yours. Please try again later.";
        };
    }
}
