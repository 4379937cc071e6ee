package dev.tearsheet.inbound.bounce;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Part;

/**
 * A mail looked at as a failure notice.
 *
 * @param words what it writes for people, without the mail that came back
 * @param fields what it writes for machines; empty if nothing
 * @param returned the mail that came back, or its header; empty if it is not there
 */
record Notice(IncomingMail mail, String words, String fields, String returned) {
    private static final Pattern RECIPIENT_FIELD =
            Pattern.compile("(?im)^[> \\t]{0,8}(final|original)-recipient[ \\t]{0,4}:");

    private static final Pattern OFFICE =
            Pattern.compile("(?i)(mail(er)?-?daemon|postmaster|abuse|support|helpdesk|hostmaster)@.*");

    static Notice of(IncomingMail mail) {
        List<Part> parts = mail.parts();
        ReturnedMail cut = ReturnedMail.in(wordsForPeople(parts));
        String attached = parts.stream()
                .filter(Part::isMessage)
                .map(Part::text)
                .findFirst()
                .orElse("");
        return new Notice(mail, cut.before(), fields(parts), attached.isBlank() ? cut.mail() : attached);
    }

    /** The plain texts, or what HTML says if there are none, down to the first mail that is carried along. */
    private static String wordsForPeople(List<Part> parts) {
        String plain = texts(parts, "text/plain");
        return plain.isBlank() ? texts(parts, "text/html") : plain;
    }

    private static String texts(List<Part> parts, String type) {
        return parts.stream()
                .takeWhile(p -> !p.isMessage())
                .filter(p -> p.type().equals(type))
                .map(Part::text)
                .collect(Collectors.joining("\n"));
    }

    /** The parts that are meant for machines; else any part with such fields, in whatever disguise it comes. */
    private static String fields(List<Part> parts) {
        String proper = parts.stream()
                .filter(p -> p.type().endsWith("delivery-status"))
                .map(Part::text)
                .collect(Collectors.joining("\n\n"));
        if (RECIPIENT_FIELD.matcher(proper).find()) {
            return proper;
        }
        return parts.stream()
                .map(Part::text)
                .filter(text -> RECIPIENT_FIELD.matcher(text).find())
                .findFirst()
                .map(text -> text.substring(fieldsBegin(text)))
                .orElse(proper);
    }

    /** The paragraph with the first recipient's field and all that follows. */
    private static int fieldsBegin(String text) {
        var field = RECIPIENT_FIELD.matcher(text);
        int gap = field.find() ? text.lastIndexOf("\n\n", field.start()) : -1;
        return Math.max(gap, 0);
    }

    /** The one recipient that header fields name; nothing if it is none or several. */
    Optional<String> onlyRecipient() {
        List<String> failed = failedRecipients();
        if (failed.size() == 1) {
            return Optional.of(failed.get(0));
        }
        return Fields.of(returned).stream()
                .filter(f -> f.name().equals("to"))
                .findFirst()
                .flatMap(f -> AddressIn.in(f.value()));
    }

    /** Those of {@code X-Failed-Recipients}, which Exim and Google write. */
    List<String> failedRecipients() {
        return mail.all("x-failed-recipients").stream()
                .flatMap(v -> List.of(v.split(",")).stream())
                .flatMap(v -> AddressIn.in(v).stream())
                .distinct()
                .limit(Mentions.MOST)
                .toList();
    }

    /** Whether an address is the notice's own author, its reader, or an office to which people may turn. */
    boolean isOwn(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        boolean written = Stream.of(
                        mail.first("from"), mail.first("to"), mail.raw().recipient())
                .anyMatch(place -> place.toLowerCase(Locale.ROOT).contains(plain));
        return written || OFFICE.matcher(address).matches();
    }

    /** What the words say about one recipient: all of them if no other is mentioned. */
    String around(String address) {
        return Mentions.in(words, List.of()).around(address);
    }
}
