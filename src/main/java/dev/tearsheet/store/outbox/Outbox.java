package dev.tearsheet.store.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.store.Dialect;
import dev.tearsheet.subscription.KeptBack;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.SubscriptionId;
import org.jdbi.v3.core.Handle;

/** Puts notices among the mails that are to go out. */
public final class Outbox {
    // An address that is never mailed. Who was only unreachable can be asked.
    private static final String SUPPRESSED = """
            select 1 from suppression where address_key = :key and (reason <> 'UNREACHABLE' or :purpose <> 'CONFIRM')
            """;

    private final Dialect dialect;
    private final Limits limits;

    public Outbox(Dialect dialect, Limits limits) {
        this.dialect = dialect;
        this.limits = limits;
    }

    /** Before other locks: makes this transaction the only one that plans mails to these people. */
    public void takeTurns(Handle handle, List<Notice> notices) {
        notices.stream()
                .map(n -> n.recipient().mailbox())
                .distinct()
                .sorted()
                .forEach(mailbox -> dialect.takeTurns(handle, mailbox));
    }

    /**
     * Plans the notice unless it is there, over a limit, or to an address that is never mailed; needs the turn. Who was
     * only unreachable can be asked whether mail comes through again.
     */
    public boolean plan(Handle handle, Notice notice, Instant now) {
        Instant due = new QuestionQueue(handle, limits).due(notice, now);
        NoticeLimits within = limits(handle, notice, now);
        // A notice, in the run that its subscription is in. Counting and writing are one statement.
        return within.bind(handle.createUpdate("""
                                insert into dispatch (purpose, issue, campaign, recipient, recipient_key, mailbox,
                                    subscription, run, about, state, due, attempts, in_reply_to, once, created, reply)
                                select :purpose, 0, :campaign, :recipient, :key, :mailbox, :subscription,
                                    coalesce((select run from subscription where id = :subscription), 0),
                                    :about, 'PLANNED', :due, 0, :in_reply_to, :once, :now, ''
                                where not exists (<suppressed>) <limits>
                                on conflict (once) where once is not null do nothing
                                """))
                        .define("suppressed", SUPPRESSED)
                        .bind("purpose", notice.purpose().name())
                        .bind("campaign", notice.campaign().value())
                        .bind("recipient", notice.recipient().toString())
                        .bind("key", notice.recipient().key())
                        .bind(
                                "subscription",
                                notice.subscription().map(SubscriptionId::value).orElse(null))
                        .bind("about", notice.about().orElse(null))
                        .bind("due", due.toEpochMilli())
                        .bind("in_reply_to", notice.inReplyTo().orElse(null))
                        .bind("once", notice.once())
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1;
    }

    /** What stands against one more such notice now. */
    public Optional<KeptBack> keptBack(Handle handle, Notice notice, Instant now) {
        boolean suppressed = handle.createQuery(SUPPRESSED)
                .bind("key", notice.recipient().key())
                .bind("purpose", notice.purpose().name())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        return suppressed
                ? Optional.of(KeptBack.SUPPRESSED)
                : limits(handle, notice, now).reached(handle);
    }

    private NoticeLimits limits(Handle handle, Notice notice, Instant now) {
        String mailbox = notice.recipient().mailbox();
        // Only strangers are forgotten, and only questions to them are counted for so long.
        String pseudonym = notice.purpose().isToStranger() ? new Pseudonyms(handle).of(mailbox) : mailbox;
        return new NoticeLimits(limits, notice, now, pseudonym);
    }
}
