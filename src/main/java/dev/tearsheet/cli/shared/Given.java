package dev.tearsheet.cli.shared;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.InvalidAddress;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.telling.SuppressionView;

/** Takes what was written on a command line for what it means, or says what is wrong with it. */
public final class Given {
    private static final int LONGEST_CONSENT = 1_000;

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

    /** Why an address is suppressed. */
    public static Suppression.Reason reason(String word) {
        return Arrays.stream(Suppression.Reason.values())
                .filter(r -> SuppressionView.word(r).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Failed("a reason is "
                        + Arrays.stream(Suppression.Reason.values())
                                .map(SuppressionView::word)
                                .collect(Collectors.joining(", "))
                        + ", not \"" + word + "\""));
    }

    /** A language that there is, by its tag. */
    public static Locale language(String tag) {
        Locale locale = Locale.forLanguageTag(tag.strip());
        if (!Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())) {
            throw new Failed("\"" + tag + "\" is no language tag; write one such as en, de or pt-BR.");
        }
        return locale;
    }

    /** How somebody said yes: the proof that is kept with a reader. */
    public static String consent(String words) {
        if (words.isBlank()) {
            throw new Failed(
                    "Say how they said yes, such as \"signed up at the fair on 3 May\": it is kept as the proof.");
        }
        if (words.length() > LONGEST_CONSENT) {
            throw new Failed("Say in %,d characters at most how they said yes; these are %,d."
                    .formatted(LONGEST_CONSENT, words.length()));
        }
        return words.strip();
    }

    public static Optional<ZoneId> zone(Optional<String> text) {
        try {
            return text.filter(t -> !t.isBlank()).map(String::strip).map(ZoneId::of);
        } catch (DateTimeException e) {
            throw new Failed("\"" + text.orElse("") + "\" is no time zone; write one such as Europe/Berlin.");
        }
    }
}
