package dev.tearsheet.store.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.subscription.KeptBack;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Limits.Limit;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The limits of a notice as conditions of the statement that writes it: two at once cannot both pass one. */
final class NoticeLimits {
    /** What is counted, since when, and how many there may be before the next one. */
    private record Condition(String counted, Limit limit) {}

    /** Mails that were passed on of the same envelope sender as this one. */
    private static final String OF_THE_SENDER = "purpose = 'FORWARD' and about in (select id from incoming where"
            + " envelope_from = (select envelope_from from incoming where id = :about))";

    private static final String SAME_PERSON = "mailbox in (:mailbox, :pseudonym)";

    private final Notice notice;
    private final Instant now;
    private final String pseudonym;
    private final List<Condition> conditions = new ArrayList<>();

    /** @param pseudonym under which earlier mails to the same person may stand; the mailbox itself if none can */
    NoticeLimits(Limits limits, Notice notice, Instant now, String pseudonym) {
        this.notice = notice;
        this.now = now;
        this.pseudonym = pseudonym;
        if (notice.purpose() == Purpose.FORWARD) {
            conditions.add(new Condition(OF_THE_SENDER, limits.passedOnOfOne()));
            conditions.add(new Condition("purpose = 'FORWARD'", limits.passedOnOfAll()));
        }
        if (Limits.isLimited(notice.purpose())) {
            String alike = SAME_PERSON + " and purpose in (" + countedWith(notice.purpose()) + ")";
            limits.toOne(notice.purpose()).forEach(limit -> conditions.add(new Condition(alike, limit)));
            conditions.add(new Condition(SAME_PERSON, limits.answersToOne()));
            conditions.add(new Condition("mailbox is not null", limits.answersToAll()));
        }
    }

    /** Puts the conditions in the place of {@code <limits>}. */
    Update bind(Update insert) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < conditions.size(); i++) {
            sql.append("and (select count(*) from dispatch where ")
                    .append(conditions.get(i).counted())
                    .append(" and created > :since")
                    .append(i)
                    .append(") < :most")
                    .append(i)
                    .append('\n');
        }
        insert.define("limits", sql.toString())
                .bind(
                        "mailbox",
                        Limits.isCounted(notice.purpose()) ? notice.recipient().mailbox() : null);
        if (conditions.stream().anyMatch(c -> c.counted().startsWith(SAME_PERSON))) {
            insert.bind("pseudonym", pseudonym);
        }
        for (int i = 0; i < conditions.size(); i++) {
            Limit limit = conditions.get(i).limit();
            insert.bind("since" + i, now.minus(limit.within()).toEpochMilli()).bind("most" + i, limit.most());
        }
        return insert;
    }

    /** The limit that is reached now, of several the one that holds for longest. */
    Optional<KeptBack> reached(Handle handle) {
        return conditions.stream()
                .flatMap(condition -> reached(handle, condition).stream())
                .max(Comparator.comparing(kept -> kept.until().orElseThrow()));
    }

    private Optional<KeptBack> reached(Handle handle, Condition condition) {
        Limit limit = condition.limit();
        Query query = handle.createQuery("select created from dispatch where " + condition.counted()
                        + " and created > :since order by created desc limit 1 offset :others")
                .bind("since", now.minus(limit.within()).toEpochMilli())
                .bind("others", limit.most() - 1);
        if (condition.counted().startsWith(SAME_PERSON)) {
            query.bind("mailbox", notice.recipient().mailbox()).bind("pseudonym", pseudonym);
        }
        notice.about().ifPresent(about -> query.bind("about", about));
        return query.mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli)
                .map(created -> KeptBack.by(limit, created.plus(limit.within())));
    }

    /** All questions to strangers count together, whatever they ask. */
    private static String countedWith(Purpose purpose) {
        List<Purpose> alike = purpose.isToStranger() ? Purpose.toStrangers() : List.of(purpose);
        return alike.stream().map(p -> "'" + p + "'").collect(Collectors.joining(", "));
    }
}
