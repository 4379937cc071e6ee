package dev.tearsheet.inbound.bounce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.tearsheet.delivery.reason.FailureClass;
import dev.tearsheet.delivery.reason.Reason;
import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.delivery.reason.Refusal;
import dev.tearsheet.delivery.reason.Stage;
import dev.tearsheet.inbound.IncomingMail;

/** Reads what a failure notice says about whom, in the first of its forms that names anybody. */
public final class BounceReader {
    private static final int LONGEST_SAID = 500;
    private static final Pattern GENERIC = Pattern.compile("(?i)mail(er)? (system )?error");

    private final List<Form> forms = List.of(new JsonForm(), new DeliveryStatus(), new WordsForm());
    private final ReasonReader reasons;

    public BounceReader(ReasonReader reasons) {
        this.reasons = reasons;
    }

    /** Whatever the mail is; whether it is a failure notice at all is for the sorting to say. */
    public Bounce read(IncomingMail mail) {
        Notice notice = Notice.of(mail);
        for (Form form : forms) {
            List<Claim> claims = form.read(notice);
            if (!claims.isEmpty()) {
                return new Bounce(form.name(), judged(claims, mail.subject()));
            }
        }
        return new Bounce("no form that is known", List.of());
    }

    /** Each address once: the first claim about it counts, which some servers repeat for each of their hosts. */
    private List<FailedRecipient> judged(List<Claim> claims, String subject) {
        Map<String, FailedRecipient> byAddress = new LinkedHashMap<>();
        claims.stream()
                .limit(Mentions.MOST)
                .forEach(
                        c -> byAddress.computeIfAbsent(c.address().toLowerCase(Locale.ROOT), key -> judge(c, subject)));
        return List.copyOf(byAddress.values());
    }

    private FailedRecipient judge(Claim claim, String subject) {
        String replies = Dialogue.replies(claim.around());
        String said = claim.said().isBlank() ? replies : claim.said();
        Reason reason = claim.action().isSuccess() ? Reason.DELIVERED : reason(claim, said, replies, subject);
        FailureClass failureClass = claim.action() == Action.DELAYED ? FailureClass.TRANSIENT : reason.failureClass();
        return new FailedRecipient(
                claim.address(), reason, failureClass, status(claim, said), claim.action(), shortened(said, claim));
    }

    private Reason reason(Claim claim, String said, String replies, String subject) {
        Stage stage = Dialogue.stage(claim.said() + "\n" + claim.around());
        int code = Refusal.code(said);
        Refusal refusal = new Refusal(code, status(claim, said), said, stage);
        if (claim.action() == Action.DELAYED) {
            return reasons.told(refusal, List.of(replies, claim.around())).orElse(Reason.EXPIRED);
        }
        Reason reason = reasons.read(refusal, List.of(replies), claim.around());
        // "Returned mail: user unknown": some say it nowhere else. That it is an error goes without saying.
        String told = GENERIC.matcher(subject).replaceAll("");
        return reason == Reason.UNDEFINED ? reasons.read(new Refusal(0, "", told, stage)) : reason;
    }

    /** The server's own status before the notice's; Sendmail makes 5.0.0 or 5.1.1 of anything. */
    private static String status(Claim claim, String said) {
        String own = Refusal.status(said);
        String noted = Refusal.status(claim.status());
        return own.isEmpty() || own.endsWith(".0.0") && !noted.isEmpty() ? noted : own;
    }

    private static String shortened(String said, Claim claim) {
        String text = (said.isBlank() ? claim.around() : said)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return text.length() > LONGEST_SAID ? text.substring(0, LONGEST_SAID) : text;
    }
}
