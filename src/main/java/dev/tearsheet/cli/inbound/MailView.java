package dev.tearsheet.cli.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tearsheet.delivery.reason.FailureClass;
import dev.tearsheet.delivery.reason.Reason;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.inbound.bounce.FailedRecipient;
import dev.tearsheet.inbound.sorting.Sorted;
import dev.tearsheet.inbound.sorting.WrittenCommand;

/**
 * A mail as {@code explain --json} prints it.
 *
 * @param kind {@code bounce}, {@code complaint}, {@code auto-reply}, {@code command}, {@code human}, {@code other} or
 *     {@code unreadable}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MailView(
        String file,
        String kind,
        String why,
        String form,
        List<Row> recipients,
        String feedbackType,
        String command,
        Map<String, String> arguments) {
    /**
     * What it says about one recipient.
     *
     * @param failureClass printed as {@code class}
     */
    record Row(
            String address,
            String reason,

            @JsonProperty("class") String failureClass,

            String status,
            String action,
            String said) {}

    static MailView of(String file, IncomingMail mail, Sorted sorted) {
        return new MailView(
                file,
                word(sorted.kind()),
                sorted.why(),
                sorted.bounce().map(b -> b.form()).orElse(null),
                recipients(mail, sorted),
                sorted.complaint().map(c -> c.feedbackType()).orElse(null),
                sorted.command().map(WrittenCommand::name).orElse(null),
                sorted.command().map(WrittenCommand::arguments).orElse(null));
    }

    static MailView unreadable(String file, String why) {
        return new MailView(file, "unreadable", why, null, null, null, null, null);
    }

    boolean isUnreadable() {
        return kind.equals("unreadable");
    }

    /** What the table shows of it in its last columns. */
    String told() {
        if (command != null) {
            return command + (arguments.isEmpty() ? "" : " " + arguments);
        }
        return recipients == null || recipients.isEmpty()
                ? why
                : recipients.stream().map(r -> r.address() + " " + r.reason()).collect(Collectors.joining(", "));
    }

    private static List<Row> recipients(IncomingMail mail, Sorted sorted) {
        if (sorted.bounce().isPresent()) {
            return sorted.bounce().get().recipients().stream()
                    .map(MailView::row)
                    .toList();
        }
        if (sorted.complaint().isPresent()) {
            return sorted.complaint().get().recipients().stream()
                    .map(a -> plain(a, Reason.FEEDBACK))
                    .toList();
        }
        return sorted.kind() == Kind.AUTO_REPLY
                ? mail.from().stream()
                        .map(a -> plain(a.toString(), Reason.VACATION))
                        .toList()
                : null;
    }

    private static Row row(FailedRecipient r) {
        return new Row(
                r.address(),
                r.reason().word(),
                word(r.failureClass()),
                r.status(),
                r.action().word(),
                r.said());
    }

    private static Row plain(String address, Reason reason) {
        return new Row(address, reason.word(), word(FailureClass.NONE), "", "", "");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
