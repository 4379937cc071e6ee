package dev.tearsheet.inbound.bounce;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Part;
import dev.tearsheet.inbound.command.Subject;

/** Tells failure notices from all other mail, by an ordered list of signs. */
public final class BounceSigns {
    private static final int TEXTS = 5;
    /** Not the dialogue with another server, which Sendmail marks by three of them. */
    private static final Pattern QUOTED = Pattern.compile("(?m)^>(?!>>).*$");

    private final List<Function<IncomingMail, Optional<String>>> certain =
            List.of(BounceSigns::status, BounceSigns::report, BounceSigns::header, BounceSigns::notification);
    private final List<Function<IncomingMail, Optional<String>>> likely = List.of(
            BounceSigns::officeAndSubject,
            BounceSigns::officeAndSentence,
            BounceSigns::officeAndReply,
            BounceSigns::daemon,
            BounceSigns::subjectAndSentence);

    /** A sign that only failure notices have. */
    public Optional<String> certain(IncomingMail mail) {
        return first(certain, mail);
    }

    /** A sign that holidays notices have not, if they are told apart before. */
    public Optional<String> likely(IncomingMail mail) {
        return first(likely, mail);
    }

    private static Optional<String> first(List<Function<IncomingMail, Optional<String>>> signs, IncomingMail mail) {
        return signs.stream().flatMap(sign -> sign.apply(mail).stream()).findFirst();
    }

    private static Optional<String> status(IncomingMail mail) {
        return mail.parts().stream()
                .map(Part::type)
                .filter(t -> t.endsWith("delivery-status"))
                .findFirst()
                .map(t -> "has " + t);
    }

    private static Optional<String> report(IncomingMail mail) {
        String type = mail.first("content-type").toLowerCase(Locale.ROOT);
        return type.contains("report") && type.contains("delivery-status")
                ? Optional.of("report-type=delivery-status")
                : Optional.empty();
    }

    private static Optional<String> header(IncomingMail mail) {
        return mail.has("x-failed-recipients") ? Optional.of("has X-Failed-Recipients") : Optional.empty();
    }

    private static Optional<String> notification(IncomingMail mail) {
        String text = mail.text().strip();
        boolean json = text.startsWith("{") && text.contains("notificationType") && text.contains("mail");
        return json ? Optional.of("a relay's notification") : Optional.empty();
    }

    private static Optional<String> officeAndSubject(IncomingMail mail) {
        return fromOffice(mail) && failsBySubject(mail) ? Optional.of("a mail system's subject") : Optional.empty();
    }

    private static Optional<String> officeAndSentence(IncomingMail mail) {
        return (fromOffice(mail) || nullSender(mail)) && hasSentence(mail)
                ? Optional.of("a mail system's sentence")
                : Optional.empty();
    }

    private static Optional<String> officeAndReply(IncomingMail mail) {
        return fromOffice(mail) && texts(mail).anyMatch(NoticeWords::holdReply)
                ? Optional.of("a mail system's reply")
                : Optional.empty();
    }

    /** Whatever words it has, in whatever language, if it is about anybody. */
    private static Optional<String> daemon(IncomingMail mail) {
        return NoticeWords.isDaemon(mail.first("from"))
                        && texts(mail).anyMatch(t -> AddressIn.in(t).isPresent())
                ? Optional.of("from a mail system about an address")
                : Optional.empty();
    }

    /** Only of what no person can have written: people ask about notices, and pass them on. */
    private static Optional<String> subjectAndSentence(IncomingMail mail) {
        boolean machine =
                nullSender(mail) || mail.from().isEmpty() || mail.from().get().isRole();
        return machine && (failsBySubject(mail) || carriesMail(mail)) && hasSentence(mail)
                ? Optional.of("words of a failure notice")
                : Optional.empty();
    }

    private static boolean fromOffice(IncomingMail mail) {
        return NoticeWords.isOffice(mail.first("from"));
    }

    private static boolean nullSender(IncomingMail mail) {
        return mail.raw().envelopeFrom().isEmpty();
    }

    /** Who passes a notice on, or answers one, has its subject too. */
    private static boolean failsBySubject(IncomingMail mail) {
        Subject subject = new Subject(mail.subject());
        return !subject.isForward() && !subject.isReply() && NoticeWords.areInSubject(mail.subject());
    }

    private static boolean carriesMail(IncomingMail mail) {
        return mail.parts().stream().anyMatch(Part::isMessage);
    }

    private static boolean hasSentence(IncomingMail mail) {
        return texts(mail).anyMatch(NoticeWords::areIn);
    }

    /** What it writes for people, without what it quotes. */
    private static Stream<String> texts(IncomingMail mail) {
        return mail.parts().stream()
                .filter(p -> p.type().startsWith("text/"))
                .limit(TEXTS)
                .map(Part::text)
                .map(text -> QUOTED.matcher(text).replaceAll(""));
    }
}
