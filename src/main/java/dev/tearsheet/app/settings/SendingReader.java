package dev.tearsheet.app.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.delivery.throttle.SendingLimits;

/** Reads how many mails may go out when. */
final class SendingReader {
    private static final int MOST = 100_000_000;
    private static final Pattern DOMAIN = Pattern.compile("(\\*|[A-Za-z0-9.-]{1,253})\\s+(\\d{1,8})");
    private static final Pattern WARM_UP =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\s*:\\s*(\\d{1,8}(\\s*,\\s*\\d{1,8}){0,364})");

    private final SettingsValues values;

    SendingReader(SettingsValues values) {
        this.values = values;
    }

    SendingLimits sending() {
        return new SendingLimits(
                values.number("sending.per-second", 0, MOST),
                values.number("sending.per-hour", 0, MOST),
                perDomain("sending.per-domain"),
                warmUp("sending.warm-up"));
    }

    private Map<String, Integer> perDomain(String key) {
        Map<String, Integer> limits = new LinkedHashMap<>();
        for (String part : values.text(key).split(",")) {
            Matcher matcher = DOMAIN.matcher(part.strip());
            if (matcher.matches() && Integer.parseInt(matcher.group(2)) > 0) {
                String domain = matcher.group(1).toLowerCase(Locale.ROOT);
                if (limits.put(domain, Integer.parseInt(matcher.group(2))) != null) {
                    values.fault(key, "names " + domain + " twice: which number counts?");
                }
            } else if (!part.isBlank()) {
                values.fault(
                        key,
                        "is a list such as \"gmail.com 500, outlook.com 300, * 1000\" of domains and mails an hour, not \""
                                + part.strip() + "\"");
            }
        }
        return limits;
    }

    private Optional<SendingLimits.WarmUp> warmUp(String key) {
        String text = values.text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = WARM_UP.matcher(text);
        try {
            if (matcher.matches()) {
                List<Integer> mails = Arrays.stream(matcher.group(2).split(","))
                        .map(n -> Integer.parseInt(n.strip()))
                        .toList();
                return Optional.of(new SendingLimits.WarmUp(LocalDate.parse(matcher.group(1)), mails));
            }
        } catch (DateTimeException e) {
            // There is no such date.
        }
        values.fault(
                key,
                "is a date and how many mails may go on it and on each day after it, such as"
                        + " \"2026-12-01: 50, 100, 200, 400\", not \"" + text + "\"");
        return Optional.empty();
    }
}
