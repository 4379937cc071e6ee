package dev.tearsheet.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import org.junit.jupiter.api.Test;

/** The proof sees what breaks a rule, and nothing else. One reader in Berlin, lessons at 12:00. */
class ProofTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant START = at(2, "00:00");

    private final Script script = Acceptance.script(1, 15, START, LocalTime.NOON, 1);
    private final Proof proof = new Proof(script);
    private Rhythm rhythm = Rhythm.OF_THE_CAMPAIGN;

    @Test
    void aLessonADayAtTheSlotBreaksNothing() {
        lesson(0, at(2, "08:00"));
        lesson(1, at(3, "12:00"));
        lesson(2, at(4, "12:21"));
        assertThat(broken()).isEmpty();
    }

    @Test
    void eachBrokenRuleIsSeen() {
        lesson(0, at(2, "12:00"));
        lesson(0, at(3, "12:00"));
        assertThat(broken()).containsExactly("twice", "out of order");
        lesson(1, at(3, "12:05"));
        assertThat(broken()).containsExactly("twice", "out of order", "two on one date");
        lesson(2, at(6, "12:00"));
        assertThat(broken()).contains("a day left out").doesNotContain("not at the slot");
        lesson(3, at(7, "11:59"));
        assertThat(broken()).contains("not at the slot");
        proof.end(reader().subscription(), at(20, "00:00"));
        assertThat(broken()).contains("forgotten");
        assertThat(proof.examples()).hasSize(broken().size());
    }

    @Test
    void aReaderWhoTakesAnotherHourHasTheNextLessonAtThatHour() {
        twoDays();
        takeTheHour("13:00");
        lesson(2, at(4, "13:10"));
        assertThat(broken()).isEmpty();
    }

    @Test
    void aLessonAtTheHourOfBeforeIsNotAtTheSlot() {
        twoDays();
        takeTheHour("06:00");
        lesson(2, at(4, "12:11"));
        assertThat(broken()).containsExactly("not at the slot");
    }

    @Test
    void anHourThatIsPastMakesNothingDueAtOnce() {
        twoDays();
        takeTheHour("10:00");
        lesson(2, at(4, "11:51"));
        assertThat(broken()).containsExactly("not at the slot");
    }

    private void twoDays() {
        lesson(0, at(2, "12:00"));
        lesson(1, at(3, "12:00"));
    }

    private void lesson(int ordinal, Instant now) {
        proof.lesson(reader(), ordinal, now);
    }

    private void takeTheHour(String hour) {
        proof.disturbed(reader().subscription());
        rhythm = rhythm.at(LocalTime.parse(hour));
    }

    private List<String> broken() {
        return proof.faults().entrySet().stream()
                .filter(fault -> fault.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Enrolment reader() {
        Subscriber ann = new Subscriber(
                new SubscriberId(1),
                EmailAddress.parse("ann@example.org"),
                Optional.of(BERLIN),
                Optional.empty(),
                START);
        Subscription subscription = new Subscription(
                new SubscriptionId(1),
                ann.id(),
                script.campaign().slug(),
                0,
                new State.Active(START),
                Received.NOTHING,
                Optional.empty(),
                false,
                0,
                rhythm,
                1,
                1);
        return new Enrolment(subscription, ann, script.campaign());
    }

    private static Instant at(int day, String time) {
        return ZonedDateTime.of(LocalDate.of(2026, 11, day), LocalTime.parse(time), BERLIN)
                .toInstant();
    }
}
