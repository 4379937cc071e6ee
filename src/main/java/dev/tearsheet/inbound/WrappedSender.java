package dev.tearsheet.inbound;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off what mail servers wrap around an envelope's sender: forwarders by SRS ({@code SRS0=}, {@code SRS1=}), senders
 * that sign it by BATV ({@code prvs=}) or Barracuda ({@code btv1==}).
 */
final class WrappedSender {
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?i)srs0[=+-][^=@]{1,40}=[^=@]{1,10}=(?<domain>[^=@]{1,255})=(?<local>[^@]{1,64})@[^@]{1,255}"),
            Pattern.compile("(?i)srs1[=+-][^=@]{1,40}=[^=@]{1,255}==[^=@]{1,40}=[^=@]{1,10}=(?<domain>[^=@]{1,255})"
                    + "=(?<local>[^@]{1,64})@[^@]{1,255}"),
            Pattern.compile("(?i)prvs=[0-9a-z]{4,20}=(?<local>[^@]{1,64})@(?<domain>[^@]{1,255})"),
            Pattern.compile("(?i)btv1==[0-9a-z]{1,20}==(?<local>[^@]{1,64})@(?<domain>[^@]{1,255})"));

    private WrappedSender() {}

    /** The sender as it was at first; what is not wrapped stays as it is. */
    static String of(String sender) {
        return FORMS.stream()
                .map(form -> form.matcher(sender))
                .filter(Matcher::matches)
                .findFirst()
                .map(m -> m.group("local") + "@" + m.group("domain"))
                .orElse(sender);
    }
}
