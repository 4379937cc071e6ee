package dev.tearsheet.cli.shared;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.InvalidAddress;

/** Takes what was written on a command line for what it means, or says what is wrong with it. */
public final class Given {
    private Given() {}

    public static EmailAddress address(String text) {
        try {
            return EmailAddress.parse(text);
        } catch (InvalidAddress e) {
            throw new Failed("\"" + text + "\": " + e.getMessage());
        }
    }

    public static Slug slug(String text) {
        return Slug.tryParse(text).orElseThrow(() -> new Failed("There is no campaign \"" + text + "\"."));
    }

    public static Optional<ZoneId> zone(Optional<String> text) {
        try {
            return text.filter(t -> !t.isBlank()).map(String::strip).map(ZoneId::of);
        } catch (DateTimeException e) {
            throw new Failed("\"" + text.orElse("") + "\" is no time zone; write one such as Europe/Berlin.");
        }
    }
}
