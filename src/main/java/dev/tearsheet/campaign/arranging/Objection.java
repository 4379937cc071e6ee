package dev.tearsheet.campaign.arranging;

import java.util.Optional;

/**
 * Something that the operator wants of a lesson and that cannot be.
 *
 * @param where the path in campaign.yaml of what was written, such as {@code /lessons/he-trusts-you/cut at}
 * @param message what is wrong and what to write instead
 * @param unknownKey the key that no lesson has, if that is what is wrong
 */
public record Objection(String where, String message, Optional<String> unknownKey) {
    static Objection to(String where, String message) {
        return new Objection(where, message, Optional.empty());
    }

    static Objection toKey(String where, String key) {
        return new Objection(where, "there is no lesson '" + key + "'", Optional.of(key));
    }
}
