package dev.tearsheet.inbound.bounce;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What qmail, Exim, OpenSMTPD, Exchange and many others write for people: the recipient, and what was said, below. */
final class WordsForm implements Form {
    private static final Pattern DELAYED = Pattern.compile(
            "(?is).*(warning (message )?only|has been delayed|is delayed|not yet been delivered|still being retried"
                    + "|do not need to resend|do not need to re-send|will (be retried|continue|keep trying)|delayed \\d{1,3} hours?"
                    + "|delivery attempts will continue|wird weiterhin versucht|noch nicht zugestellt|sera de nouveau tent).*");

    @Override
    public String name() {
        return "words";
    }

    @Override
    public List<Claim> read(Notice notice) {
        List<String> failed = notice.failedRecipients();
        Mentions all = Mentions.in(notice.words(), failed);
        Mentions mentions = all.without(notice::isOwn);
        Mentions inSubject = Mentions.in(notice.mail().subject(), List.of()).without(notice::isOwn);
        List<String> addresses = Stream.of(
                        failed,
                        mentions.addresses(),
                        inSubject.addresses(),
                        notice.onlyRecipient().stream().toList(),
                        all.addresses())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        Action action = DELAYED.matcher(head(notice.mail().subject() + "\n" + notice.words()))
                        .matches()
                ? Action.DELAYED
                : Action.FAILED;
        return addresses.stream()
                .map(a -> new Claim(a, action, "", "", around(notice, mentions, a)))
                .toList();
    }

    private static String around(Notice notice, Mentions mentions, String address) {
        String around = mentions.around(address);
        return around.isBlank() ? notice.words() : around;
    }

    private static String head(String words) {
        return words.length() > 4_000 ? words.substring(0, 4_000) : words;
    }
}
