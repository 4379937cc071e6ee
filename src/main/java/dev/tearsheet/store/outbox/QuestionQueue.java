package dev.tearsheet.store.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Limits.Limit;
import dev.tearsheet.subscription.Notice;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a question to a stranger may go out: at once, or, where its campaign or the domain that it goes to has had as
 * many as it may, when the oldest of them is no longer counted.
 */
final class QuestionQueue {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionQueue.class);

    private final Handle handle;
    private final Limits limits;

    QuestionQueue(Handle handle, Limits limits) {
        this.handle = handle;
        this.limits = limits;
    }

    Instant due(Notice notice, Instant now) {
        if (!notice.purpose().isToStranger()) {
            return now;
        }
        Instant due = ofDomain(notice, now);
        List<Limit> ofCampaign = new ArrayList<>(limits.questionsOfCampaign());
        ofCampaign.add(limits.questionsWhere(confirmed(notice, now)));
        for (Limit limit : ofCampaign) {
            Instant free = ofCampaign(notice, limit, now);
            due = free.isAfter(due) ? free : due;
        }
        if (due.isAfter(now)) {
            LOG.warn(
                    "more questions to join {} than may go out at once: this one waits until {}",
                    notice.campaign(),
                    due);
        }
        return due;
    }

    private Instant ofCampaign(Notice notice, Limit limit, Instant now) {
        // The question of this campaign that must be out of the count before the next one.
        return free(handle.createQuery("""
                        select due from dispatch
                        where purpose in ('CONFIRM', 'MOVE_CONFIRM') and campaign = :campaign and due > :since
                        order by due desc limit 1 offset :before
                        """).bind("campaign", notice.campaign().value()), limit, now);
    }

    private int confirmed(Notice notice, Instant now) {
        // How many of a campaign have said yes within a day.
        return handle.createQuery("""
                        select count(*) from confirmation
                        where question = 'JOIN' and used > :since and exists (select 1 from subscription
                            where subscription.id = confirmation.subscription and campaign = :campaign)
                        """)
                .bind("since", now.minus(Duration.ofDays(1)).toEpochMilli())
                .bind("campaign", notice.campaign().value())
                .mapTo(Integer.class)
                .one();
    }

    private Instant ofDomain(Notice notice, Instant now) {
        // The question to this domain that must be out of the count before the next one.
        return free(
                handle.createQuery("""
                        select due from dispatch
                        where purpose in ('CONFIRM', 'MOVE_CONFIRM') and mailbox like :domain and due > :since
                        order by due desc limit 1 offset :before
                        """).bind("domain", "%@" + notice.recipient().asciiDomain()),
                limits.questionsToDomain(),
                now);
    }

    private static Instant free(Query query, Limit limit, Instant now) {
        Optional<Instant> blocking = query.bind(
                        "since", now.minus(limit.within()).toEpochMilli())
                .bind("before", limit.most() - 1)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
        return blocking.map(b -> b.plus(limit.within())).orElse(now);
    }
}
