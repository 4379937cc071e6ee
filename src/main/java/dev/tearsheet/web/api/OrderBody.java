package dev.tearsheet.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.web.page.Guards;
import dev.tearsheet.web.page.Refusal;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a program orders: one object with one text in it, in UTF-8 (RFC 8259 section 8.1), and nothing else. */
final class OrderBody {
    private static final String FORM = "Send an object such as {\"order\": \"pause 14 days\"}";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private OrderBody() {}

    /** @throws Declined or {@link Refusal} if it is anything else */
    static String order(Context ctx) {
        if (!isJson(Optional.ofNullable(ctx.contentType()).orElse(""))) {
            throw new Declined(415, FORM + " with the header Content-Type: application/json.");
        }
        JsonNode body = parsed(text(ctx));
        JsonNode order = body.path("order");
        if (!body.isObject() || body.size() != 1 || !order.isString()) {
            throw new Declined(400, FORM + " and nothing beside it.");
        }
        return order.asString();
    }

    private static boolean isJson(String type) {
        String plain = type.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.equals("application/json") || plain.matches("application/json;charset=\"?utf-8\"?");
    }

    private static String text(Context ctx) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(ctx.bodyAsBytes()))
                    .toString();
        } catch (ContentTooLargeResponse e) {
            throw Guards.tooLarge(ctx);
        } catch (CharacterCodingException e) {
            throw new Declined(400, "The body is not UTF-8. " + FORM + ".");
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new Declined(400, "The body is no JSON. " + FORM + ".");
        }
    }
}
