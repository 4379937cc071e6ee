package dev.tearsheet.inbound;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in its headers for whom a mail is that came without an envelope, and who sent it. */
final class Addressees {
    /** What mail servers write on top when they deliver; the first of them that names one of ours is right. */
    private static final List<String> DELIVERED = List.of("x-original-to", "delivered-to", "envelope-to");

    private static final List<String> WRITTEN = List.of("to", "cc");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>()\\[\\],;:\"]{1,128}@[^\\s<>()\\[\\],;:\"@]{1,255}");
    private static final int MOST = 100;

    private Addressees() {}

    /** The one of ours that it was delivered to; else all of ours that it is written to; often there is none. */
    static Set<String> of(IncomingMail mail, Predicate<String> isOurs) {
        Optional<String> delivered = DELIVERED.stream()
                .flatMap(header -> addresses(mail, header))
                .filter(isOurs)
                .findFirst();
        return delivered.map(Set::of).orElseGet(() -> {
            Set<String> written = new LinkedHashSet<>();
            WRITTEN.stream()
                    .flatMap(header -> addresses(mail, header))
                    .filter(isOurs)
                    .forEach(written::add);
            return written;
        });
    }

    /** The envelope's sender as the last mail server noted it; else the author. Empty for the null sender. */
    static String sender(IncomingMail mail) {
        if (mail.has("return-path")) {
            return addresses(mail, "return-path").findFirst().orElse("");
        }
        return mail.from().map(Object::toString).orElse("");
    }

    private static Stream<String> addresses(IncomingMail mail, String header) {
        return mail.all(header).stream()
                .flatMap(value -> ADDRESS.matcher(value).results())
                .map(MatchResult::group)
                .limit(MOST);
    }
}
