package dev.tearsheet.store.campaign;

import static dev.tearsheet.store.Fixtures.IKIGAI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Changes;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.campaign.revision.Revisions;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.delivery.node.Tenure;
import dev.tearsheet.delivery.sending.DoubtPolicy;
import dev.tearsheet.delivery.sending.HandoverJournal;
import dev.tearsheet.delivery.sending.RelayHealth;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.delivery.throttle.Pressure;
import dev.tearsheet.delivery.throttle.SendingLimits;
import dev.tearsheet.delivery.throttle.Throttle;
import dev.tearsheet.message.Envelope;
import dev.tearsheet.message.Message;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.Fixtures;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.store.ledger.SqlQuotas;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.clock.LastLesson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A campaign gets other times, and the engine comes with its own rule while the times of only some readers have
 * followed. On 2 March, in UTC.
 */
abstract class MovingTimesContract extends StoreContract implements Campaigns {
    private static final Instant APPLIED = at("05:00");
    private static final int READERS = 5;

    @TempDir
    private Path folder;

    private final List<String> sent = new ArrayList<>();
    private Campaign live = campaign(1, "08:00");
    private Instant now = APPLIED;

    MovingTimesContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void nothingIsSent() {
        sent.clear();
    }

    @Test
    void who_was_not_moved_yet_gets_nothing_at_the_old_hour_and_one_lesson_at_the_new() {
        changes("08:00", "20:00");
        assertThat(slices().moveSome()).isTrue();

        sends("08:00");
        assertThat(sent).isEmpty();
        slices().run();
        sends("12:00");
        assertThat(sent).isEmpty();
        sends("20:00");
        assertEachOnce();
    }

    @Test
    void who_is_moved_only_after_the_new_hour_gets_the_lesson_then_and_loses_no_day() {
        changes("20:00", "08:00");
        assertThat(slices().moveSome()).isTrue();

        sends("08:00");
        assertThat(sent).hasSize(2);
        now = at("08:30");
        slices().run();
        sends("08:30");
        assertEachOnce();
        sends("20:00");
        assertEachOnce();
    }

    @Test
    void who_got_the_lesson_between_two_slices_gets_no_second_one_on_that_day() {
        changes("08:00", "08:10");
        assertThat(slices().moveSome()).isTrue();

        sends("08:12");
        assertEachOnce();
        slices().run();
        sends("08:13");
        sends("20:00");
        assertEachOnce();
    }

    /** Readers wait by the old hour, the new one is live, and no reader is moved: the process was killed right after. */
    private void changes(String from, String to) {
        assertThat(revisions().keep(Changeover.plain(Optional.empty(), revision(campaign(1, from)))))
                .isTrue();
        live = campaign(2, to);
        Changeover over = new Changeover(revisions().live(IKIGAI), revision(live), Extras.NONE);
        assertThat(revisions().keep(over)).isTrue();
        Instant slot = at(from);
        LastLesson yesterday =
                new LastLesson(slot.minusSeconds(86_400), Fixtures.dateOf(slot).minusDays(1));
        for (int i = 0; i < READERS; i++) {
            given.saved(given.active("r" + i + "@example.org", slot)
                    .withReceived(0, yesterday)
                    .dueAt(slot));
        }
        database.change(handle -> SqlMovingTimes.begin(handle, over));
    }

    private SqlMovingTimes slices() {
        return new SqlMovingTimes(database, 2);
    }

    /** What the engine sends at this time of the day. */
    private void sends(String time) {
        now = at(time);
        Throttle throttle =
                new Throttle(SendingLimits.NONE, new SqlQuotas(database), new Pressure(1), pause -> {}, () -> now);
        SendDueIssues.Relay relay = new SendDueIssues.Relay(
                new Remembering(),
                new HandoverJournal(folder.resolve("journal" + time.replace(":", "")), "boot", Instant.EPOCH),
                new RelayHealth(Tenure.ALONE),
                throttle,
                DoubtPolicy.ASSUME_SENT,
                1);
        try (SendDueIssues send = new SendDueIssues(
                "node-1",
                given.ledger,
                this,
                (claimed, at) -> Optional.of(empty(claimed.dispatch().recipient())),
                relay,
                () -> now)) {
            send.run();
        }
    }

    private final class Remembering implements Transport {
        @Override
        public Outcome send(Message message, Runnable beforeTheDot) {
            beforeTheDot.run();
            sent.add(message.envelope().recipient().toString());
            return new Outcome.Accepted("250 ok");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private static Message empty(EmailAddress to) {
        return new Message(new Envelope("box@example.org", to), "", APPLIED, "", "", "", List.of(), "", "");
    }

    private void assertEachOnce() {
        assertThat(sent).hasSize(READERS).doesNotHaveDuplicates();
    }

    @Override
    public Optional<Campaign> find(Slug slug) {
        return Optional.of(live);
    }

    @Override
    public List<Campaign> all() {
        return List.of(live);
    }

    private Revisions revisions() {
        return new SqlRevisions(database, () -> APPLIED);
    }

    private static Revision revision(Campaign campaign) {
        return new Revision(
                campaign,
                Changes.BY_HAND,
                new Origin(APPLIED, Origin.How.APPLIED, "ann", "", "schedule.at", "digest", Optional.empty()));
    }

    private static Campaign campaign(int number, String hour) {
        Schedule schedule = new Schedule(
                LocalTime.parse(hour),
                Schedule.EVERY_DAY,
                ZoneOffset.UTC,
                Schedule.Start.NEXT_SLOT,
                Schedule.LEAST_GAP);
        Series series = new Series(
                number,
                IntStream.range(0, 4)
                        .mapToObj(i -> AnySeries.plain("lesson-" + "abcd".charAt(i), i))
                        .toList(),
                List.of());
        Sender sender = new Sender("S", "s@example.org", Optional.empty());
        return new Campaign(IKIGAI, "T", "", Locale.ENGLISH, sender, schedule, series, Optional.empty());
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z");
    }
}
