package dev.tearsheet.inbound.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The notifications of Amazon SES, which come in JSON, by themselves or within the JSON of an SNS topic. */
final class JsonForm implements Form {
    // The words that SNS puts below the JSON are no fault.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** How Sendmail breaks a line that is longer than a line may be. */
    private static final Pattern WRAPPED = Pattern.compile("!\\n ");

    @Override
    public String name() {
        return "notification";
    }

    @Override
    public List<Claim> read(Notice notice) {
        String text = WRAPPED.matcher(notice.words()).replaceAll("").strip();
        if (!text.startsWith("{")) {
            return List.of();
        }
        try {
            JsonNode root = JSON.readTree(text);
            JsonNode inner = root.path("Message");
            return claims(inner.isString() ? JSON.readTree(inner.asString()) : root);
        } catch (JacksonException | StackOverflowError e) {
            return List.of();
        }
    }

    private static List<Claim> claims(JsonNode root) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode one : root.path("bounce").path("bouncedRecipients")) {
            String said = one.path("diagnosticCode").asString("") + " "
                    + root.path("bounce").path("bounceSubType").asString("");
            add(
                    claims,
                    one.path("emailAddress"),
                    Action.of(one.path("action").asString("")),
                    one.path("status").asString(""),
                    said);
        }
        for (JsonNode one : root.path("delivery").path("recipients")) {
            add(
                    claims,
                    one,
                    Action.DELIVERED,
                    "",
                    root.path("delivery").path("smtpResponse").asString(""));
        }
        return claims;
    }

    private static void add(List<Claim> claims, JsonNode address, Action action, String status, String said) {
        if (claims.size() < Mentions.MOST) {
            AddressIn.in(address.asString("")).ifPresent(a -> claims.add(new Claim(a, action, status, said, "")));
        }
    }
}
