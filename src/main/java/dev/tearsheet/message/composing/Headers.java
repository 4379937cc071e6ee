package dev.tearsheet.message.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Verb;
import dev.tearsheet.message.Latest;
import dev.tearsheet.message.Links;
import dev.tearsheet.message.Message.Header;
import dev.tearsheet.subscription.Tokens;

/** The headers of our mails beyond the usual ones: what lists, robots and mailbox providers go by. */
final class Headers {
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,250}>");
    private static final int SENDER_ID = 10;
    private static final Header BULK = new Header("Precedence", "bulk");
    private static final Header ONE_CLICK = new Header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    private static final Header GENERATED = new Header("Auto-Submitted", "auto-generated");
    private static final Header REPLIED = new Header("Auto-Submitted", "auto-replied");

    private final Addresses addresses;
    private final Links links;
    private final Latest<Sort, Header> feedbackId;

    /** All mails of one sort bear the same Feedback-ID. */
    private record Sort(String kind, Slug campaign) {}

    /**
     * The mails that one belongs to (RFC 5322 section 3.6.4).
     *
     * @param first the Message-ID of the lesson as it came first
     * @param asked that of the mail that asked for it again, if it had one worth the name
     */
    record Thread(String first, Optional<String> asked) {
        private List<Header> headers() {
            Optional<String> id = asked.filter(a -> MESSAGE_ID.matcher(a).matches());
            List<Header> headers = new ArrayList<>();
            id.ifPresent(a -> headers.add(new Header("In-Reply-To", a)));
            headers.add(new Header("References", first + id.map(a -> " " + a).orElse("")));
            return headers;
        }
    }

    Headers(Addresses addresses, Links links, Tokens tokens) {
        this.addresses = addresses;
        this.links = links;
        String senderId = tokens.name("feedback", addresses.domain()).substring(0, SENDER_ID);
        this.feedbackId = new Latest<>(
                sort -> new Header("Feedback-ID", sort.kind() + ":" + sort.campaign() + ":tearsheet:" + senderId));
    }

    /**
     * For an issue.
     *
     * @param capability of the reader
     * @param kind the same for all readers, such as {@code lesson3}: Gmail's Feedback-ID counts complaints by it
     * @param thread what it belongs to, where it comes once more
     * @param bulk whether it goes to many; a probe must be told when it fails, and bulk mail need not be
     */
    List<Header> issue(Stationery paper, String capability, String kind, Optional<Thread> thread, boolean bulk) {
        Slug slug = paper.campaign().slug();
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Reply-To", addresses.of(slug, Verb.REPLY, capability)));
        addList(headers, paper, capability);
        if (bulk) {
            headers.add(BULK);
        }
        headers.add(feedbackId.of(new Sort(kind, slug)));
        thread.ifPresent(t -> headers.addAll(t.headers()));
        headers.add(thread.isPresent() ? REPLIED : GENERATED);
        headers.addAll(paper.loop());
        return headers;
    }

    /**
     * For a notice. It answers a mail if that had a Message-ID worth the name.
     *
     * @param replyTo where an answer of the reader goes; none if there is no such address
     * @param capability for the list headers; none where the notice has none
     */
    List<Header> notice(
            Stationery paper, Optional<String> replyTo, Optional<String> capability, Optional<String> inReplyTo) {
        List<Header> headers = new ArrayList<>();
        replyTo.ifPresent(r -> headers.add(new Header("Reply-To", r)));
        capability.ifPresent(c -> addList(headers, paper, c));
        inReplyTo.filter(id -> MESSAGE_ID.matcher(id).matches()).ifPresent(id -> {
            headers.add(new Header("In-Reply-To", id));
            headers.add(new Header("References", id));
        });
        headers.add(inReplyTo.isPresent() ? REPLIED : GENERATED);
        headers.addAll(paper.loop());
        return headers;
    }

    /** RFC 2369 and 2919, and 8058 where the pages are reached by https. */
    private void addList(List<Header> headers, Stationery paper, String capability) {
        String leave = links.leave(capability);
        String mail = Stationery.mailto(addresses.of(paper.campaign().slug(), Verb.LEAVE, capability));
        headers.add(paper.listId());
        headers.add(new Header("List-Unsubscribe", "<" + leave + ">, " + mail));
        if (leave.startsWith("https://")) {
            headers.add(ONE_CLICK);
        }
        headers.addAll(paper.listWays());
    }
}
