package dev.tearsheet.subscription.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.clock.LastLesson;
import org.junit.jupiter.api.Test;

/** When the next lesson comes if the campaign goes from 07:00 to 20:00 at ten in the morning; all times are Berlin's. */
class ReplanTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = at("2026-11-24T10:00");
    private static final LastLesson THIS_MORNING = new LastLesson(at("2026-11-24T07:00"), LocalDate.of(2026, 11, 24));
    private static final Subscriber ANN = new Subscriber(
            new SubscriberId(1), EmailAddress.parse("ann@example.org"), Optional.empty(), Optional.empty(), NOW);

    private final Replan replan = new Replan(campaign("07:00"), campaign("20:00"), NOW);

    @Test
    void whoHadALessonTodayGetsTheNextOneTomorrowAtTheNewHour() {
        assertThat(then(new State.Active(at("2026-11-25T07:00")))).isEqualTo(new State.Active(at("2026-11-25T20:00")));
    }

    @Test
    void theOtherWayRoundNobodyLosesADay() {
        Replan earlier = new Replan(campaign("20:00"), campaign("07:00"), NOW);
        LastLesson yesterday = new LastLesson(at("2026-11-23T20:00"), LocalDate.of(2026, 11, 23));
        Subscription ann = subscription(new State.Active(at("2026-11-24T20:00")), Rhythm.OF_THE_CAMPAIGN, yesterday);
        assertThat(earlier.of(ann, ANN).state()).isEqualTo(new State.Active(at("2026-11-25T07:00")));
    }

    @Test
    void aPauseEndsOnItsDateAtTheNewHour() {
        assertThat(then(new State.Paused(at("2026-12-01T07:00")))).isEqualTo(new State.Paused(at("2026-12-01T20:00")));
    }

    @Test
    void aPauseThatEndsTodayAtAnHourThatIsPastEndsAtTheNextSlot() {
        Replan earlier = new Replan(campaign("20:00"), campaign("07:00"), NOW);
        LastLesson longAgo = new LastLesson(at("2026-11-20T20:00"), LocalDate.of(2026, 11, 20));
        Subscription ann = subscription(new State.Paused(at("2026-11-24T20:00")), Rhythm.OF_THE_CAMPAIGN, longAgo);
        assertThat(earlier.of(ann, ANN).state()).isEqualTo(new State.Paused(at("2026-11-25T07:00")));
    }

    @Test
    void aLessonThatWasAskedForComesNowAndTheSlotMoves() {
        assertThat(then(new State.Active(NOW.minusSeconds(1), Optional.of(at("2026-11-25T07:00")))))
                .isEqualTo(new State.Active(NOW.minusSeconds(1), Optional.of(at("2026-11-25T20:00"))));
    }

    @Test
    void aProbeStaysAProbe() {
        Optional<Instant> since = Optional.of(at("2026-11-20T07:00"));
        assertThat(then(new State.Active(at("2026-11-25T07:00"), Optional.empty(), since)))
                .isEqualTo(new State.Active(at("2026-11-25T20:00"), Optional.empty(), since));
    }

    @Test
    void whatIsDueStaysDueAndWhoIsSuspendedStaysSo() {
        assertStays(new State.Active(NOW.minusSeconds(1)));
        assertStays(new State.Paused(NOW.minusSeconds(1)));
        assertStays(new State.Suspended(at("2026-11-30T07:00"), at("2026-11-20T07:00")));
    }

    @Test
    void anHourOfOnesOwnStays() {
        Subscription ann = subscription(
                new State.Active(at("2026-11-25T07:00")), Rhythm.OF_THE_CAMPAIGN.at(LocalTime.of(7, 0)), THIS_MORNING);
        assertThat(replan.of(ann, ANN)).isSameAs(ann);
    }

    private State then(State state) {
        return replan.of(subscription(state, Rhythm.OF_THE_CAMPAIGN, THIS_MORNING), ANN)
                .state();
    }

    private void assertStays(State state) {
        assertThat(then(state)).isEqualTo(state);
    }

    private static Subscription subscription(State state, Rhythm rhythm, LastLesson last) {
        return new Subscription(
                new SubscriptionId(1),
                ANN.id(),
                new Slug("tea"),
                1,
                state,
                Received.NOTHING.with(0),
                Optional.of(last),
                false,
                0,
                rhythm,
                1,
                1);
    }

    private static Campaign campaign(String at) {
        Schedule schedule = new Schedule(
                LocalTime.parse(at), Schedule.EVERY_DAY, BERLIN, Schedule.Start.ON_JOINING, Schedule.LEAST_GAP);
        return new Campaign(
                new Slug("tea"),
                "Tea",
                "",
                Locale.ENGLISH,
                new Sender("Tea", "tea@example.org", Optional.empty()),
                schedule,
                new Series(1, List.of(), List.of()),
                Optional.empty());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
