package dev.tearsheet.inbound.bounce;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Part;

/** Tells failure notices from all other mail, by an ordered list of signs. */
public final class BounceSigns {
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*(mailer-?daemon|post_?master|mail[ ._-]?deliver(y|er?)?[ ._-](system|sub-?system|service)|<>$"
                    + "|mail administrator|maildelivery|mmsc|system administrator|bounce@|internet mail delivery|mail\\.delivery).*");
    private static final Pattern FAILS = Pattern.compile(
            "(?iu).*(undeliver|deliver\\w* (fail|status|report|notif|problem|error|has fail|delay)|delivery has|returned (to sender|mail)"
                    + "|mail(er)? (error|system error)|mail (could not|failed)|fail(ure|ed)? (notice|deliver|report)|failed mail|bounced?\\b"
                    + "|message (deliver\\w+ has failed|you sent blocked|could not)|could not be delivered|non ?remis|unzustellbar"
                    + "|nicht zustellbar|nicht zugestellt|non[- ]?deliver|returning message|error sending your mail|mail status report|not delivered"
                    + "|delayed mail|rückläufer|no se puede entregar|no entregado|échec|недоставлен|не доставлен|配信不能|配信できません"
                    + "|エラー|送信でき|届けられ|退信|投递失败).*");
    /** Sentences that only mail servers write. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)(following address(es)?(\\(es\\))? (had|failed)|could not be delivered to|(was|were|been)(n't| not) (be )?delivered to"
                    + "|unable to deliver (your |the |this )?(message|mail|e-mail)|(wasn't|was not) able to deliver"
                    + "|deliver(y|ed)?(ing)? (your (e?-?mail|message) )?to the following (recipient|address)|did not reach the following"
                    + "|had (permanent|transient|delivery) .{0,20}errors?|transcript of session follows|delivery to the following"
                    + "|this is the (qmail|mail|mailer)|was rejected by a remote|undeliverable to|error delivering your mail"
                    + "|error or condition was encountered|trouble delivering your message|message could not be delivered|\"notificationtype|failed addresses follow"
                    + "|invalid user address|送信できませんでした|送信に失敗|未能送达|无法送达)");

    private final List<Function<IncomingMail, Optional<String>>> certain =
            List.of(BounceSigns::status, BounceSigns::report, BounceSigns::header, BounceSigns::notification);
    private final List<Function<IncomingMail, Optional<String>>> likely =
            List.of(BounceSigns::officeAndSubject, BounceSigns::officeAndSentence, BounceSigns::subjectAndSentence);

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

    private static Optional<String> subjectAndSentence(IncomingMail mail) {
        return (failsBySubject(mail) || carriesMail(mail)) && hasSentence(mail)
                ? Optional.of("words of a failure notice")
                : Optional.empty();
    }

    private static boolean fromOffice(IncomingMail mail) {
        return OFFICE.matcher(head(mail.first("from"), 300)).matches();
    }

    private static boolean nullSender(IncomingMail mail) {
        return mail.raw().envelopeFrom().isEmpty();
    }

    private static boolean failsBySubject(IncomingMail mail) {
        return FAILS.matcher(head(mail.subject(), 300)).matches();
    }

    private static boolean carriesMail(IncomingMail mail) {
        return mail.parts().stream().anyMatch(Part::isMessage);
    }

    private static boolean hasSentence(IncomingMail mail) {
        return mail.parts().stream()
                .filter(p -> p.type().startsWith("text/"))
                .limit(5)
                .anyMatch(p -> SENTENCE.matcher(head(p.text(), 8_000).replaceAll("\\s+", " "))
                        .find());
    }

    private static String head(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
