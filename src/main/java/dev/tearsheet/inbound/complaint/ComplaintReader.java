package dev.tearsheet.inbound.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Part;

/** Reads feedback reports; those that are none by the standard too. */
public final class ComplaintReader {
    private static final int MOST_RECIPIENTS = 50;
    private static final Pattern TYPE = Pattern.compile("(?im)^feedback-type:[ \\t]{0,20}([a-z-]{1,40})");
    private static final Pattern RECIPIENT =
            Pattern.compile("(?im)^(?:original-rcpt-to|removal-recipient|x-original-to|redacted-address):(.{1,400})$");
    private static final Pattern TO = Pattern.compile("(?im)^to:(.{1,400})$");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}<>@\"',;:]{1,128}+@[^\\s\\p{Cntrl}<>@\"',;:]{1,255}+");
    /** Microsoft's, which is only the mail itself with such a subject. */
    private static final Pattern SUBJECT = Pattern.compile("(?i)\\s*complaint about message from .*");

    /** Amazon's, in JSON, whose quotation marks are escaped within the JSON of an SNS topic. */
    private static final Pattern NOTIFICATION = Pattern.compile("notificationType\\\\?\" ?: ?\\\\?\"Complaint");

    private static final Pattern NOTIFIED =
            Pattern.compile("emailAddress\\\\?\" ?: ?\\\\?\"([^\\s\\p{Cntrl}\"\\\\<>]{1,254})");
    private static final Pattern NOTIFIED_TYPE =
            Pattern.compile("complaintFeedbackType\\\\?\" ?: ?\\\\?\"([a-z-]{1,40})");
    private static final Pattern STAFF = Pattern.compile("(?i).*staff@(hotmail|outlook|live|msn)\\..*");

    public Optional<Complaint> read(IncomingMail mail) {
        Optional<Part> report = report(mail);
        if (report.isPresent()) {
            return Optional.of(new Complaint(
                    type(report.get().text()), recipients(report.get().text(), mail)));
        }
        if (NOTIFICATION.matcher(mail.text()).find()) {
            return Optional.of(notified(mail.text()));
        }
        boolean microsoft = SUBJECT.matcher(mail.subject()).matches()
                && STAFF.matcher(mail.first("from")).matches();
        return microsoft ? Optional.of(new Complaint("abuse", recipients("", mail))) : Optional.empty();
    }

    private static Complaint notified(String json) {
        Matcher type = NOTIFIED_TYPE.matcher(json);
        List<String> recipients = NOTIFIED.matcher(json)
                .results()
                .limit(MOST_RECIPIENTS)
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return new Complaint(type.find() ? type.group(1).toLowerCase(Locale.ROOT) : "abuse", recipients);
    }

    private static Optional<Part> report(IncomingMail mail) {
        Optional<Part> proper = mail.parts().stream()
                .filter(p -> p.type().equals("message/feedback-report"))
                .findFirst();
        boolean announced = mail.first("content-type").toLowerCase(Locale.ROOT).contains("feedback-report");
        return proper.isPresent() || !announced
                ? proper
                : mail.parts().stream()
                        .filter(p -> TYPE.matcher(p.text()).find())
                        .findFirst();
    }

    private static String type(String report) {
        Matcher type = TYPE.matcher(report);
        return type.find() ? type.group(1).toLowerCase(Locale.ROOT) : "abuse";
    }

    /** Of the report's own fields; else of the mail that it is about. */
    private static List<String> recipients(String report, IncomingMail mail) {
        List<String> named = addresses(RECIPIENT, report);
        return named.isEmpty()
                ? mail.parts().stream()
                        .filter(p -> p.isMessage()
                                || p.type().equals("text/plain") && p.text().startsWith("Received:"))
                        .map(p -> addresses(TO, p.text()))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : named;
    }

    private static List<String> addresses(Pattern field, String text) {
        return field.matcher(text)
                .results()
                .limit(MOST_RECIPIENTS)
                .flatMap(line -> ADDRESS.matcher(line.group(1)).results())
                .map(a -> a.group())
                .distinct()
                .limit(MOST_RECIPIENTS)
                .toList();
    }
}
