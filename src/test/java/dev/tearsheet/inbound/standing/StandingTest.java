package dev.tearsheet.inbound.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.tearsheet.delivery.reason.FailureClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void whoNeverFailedStandsWell() {
        assertThat(new Standing(List.of(), Patience.USUAL).decide()).isEqualTo(Decision.KEEP);
    }

    @Test
    void nobodyThereIsGivenUpAtOnce() {
        assertThat(after(FailureClass.HARD, 0)).isEqualTo(Decision.SUPPRESS);
    }

    @Test
    void aMailboxThatIsGoneTwiceStopsTheLessonsIfThreeDaysLieBetween() {
        assertThat(after(FailureClass.GONE, 0)).isEqualTo(Decision.KEEP);
        assertThat(after(FailureClass.GONE, 0, 1)).isEqualTo(Decision.KEEP);
        assertThat(after(FailureClass.GONE, 0, 3)).isEqualTo(Decision.SUSPEND);
        assertThat(after(FailureClass.GONE, 0, 1, 2, 3)).isEqualTo(Decision.SUSPEND);
    }

    @Test
    void aFullMailboxStopsThemAfterEightDays() {
        int[] week = IntStream.range(0, 7).toArray();
        assertThat(after(FailureClass.FULL, week)).isEqualTo(Decision.KEEP);
        assertThat(after(FailureClass.FULL, IntStream.range(0, 8).toArray())).isEqualTo(Decision.SUSPEND);
    }

    @Test
    void manyFailuresOnOneDayAreOne() {
        assertThat(after(FailureClass.GONE, 0, 0, 0, 0, 0)).isEqualTo(Decision.KEEP);
    }

    @Test
    void theFirstProbeComesAfterThreeDaysAndTheSecondAfterTen() {
        assertThat(after(FailureClass.GONE, 0, 3)).isEqualTo(Decision.SUSPEND);
        assertThat(after(FailureClass.GONE, 0, 3, 6)).isEqualTo(Decision.SUSPEND_LONGER);
        assertThat(after(FailureClass.GONE, 0, 3, 6, 13)).isEqualTo(Decision.SUPPRESS);
        assertThat(Patience.USUAL.rest(Decision.SUSPEND) + Patience.USUAL.rest(Decision.SUSPEND_LONGER))
                .isEqualTo(10);
    }

    @Test
    void fourteenDaysWithoutAFailureForgetAll() {
        assertThat(after(FailureClass.GONE, 0, 14)).isEqualTo(Decision.KEEP);
        assertThat(after(FailureClass.GONE, 0, 3, 20)).isEqualTo(Decision.KEEP);
        assertThat(after(FailureClass.GONE, 0, 13)).isEqualTo(Decision.SUSPEND);
    }

    @ParameterizedTest
    @EnumSource(
            value = FailureClass.class,
            names = {"SENDER", "CONTENT", "NONE"})
    void whatIsNotTheReadersFaultNeverCounts(FailureClass notTheirs) {
        assertThat(after(notTheirs, IntStream.range(0, 100).toArray())).isEqualTo(Decision.KEEP);
    }

    @Test
    void ourFaultIsNoProbe() {
        List<Failed> failures = new ArrayList<>(failures(FailureClass.GONE, 0, 3));
        failures.addAll(failures(FailureClass.SENDER, 6, 7, 8));
        assertThat(new Standing(failures, Patience.USUAL).decide()).isEqualTo(Decision.SUSPEND);
    }

    @Test
    void whoHasMorePatienceStopsLater() {
        Patience more = new Patience(3, 5, 30, 3, 7);
        assertThat(new Standing(failures(FailureClass.GONE, 0, 3), more).decide())
                .isEqualTo(Decision.KEEP);
        assertThat(new Standing(failures(FailureClass.GONE, 0, 3, 5), more).decide())
                .isEqualTo(Decision.SUSPEND);
        assertThat(new Standing(failures(FailureClass.GONE, 0, 20, 40), more).decide())
                .isEqualTo(Decision.SUSPEND);
    }

    @Test
    void whoWasHeldForTheProvidersFaultIsNotGivenUpByTheNextFailure() {
        List<Failed> failures = new ArrayList<>(failures(FailureClass.HARD, 0));
        failures.addAll(failures(FailureClass.FULL, 1));
        assertThat(new Standing(failures, Patience.USUAL).decide()).isEqualTo(Decision.KEEP);
    }

    private static Decision after(FailureClass failureClass, int... days) {
        return new Standing(failures(failureClass, days), Patience.USUAL).decide();
    }

    private static List<Failed> failures(FailureClass failureClass, int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> new Failed(MONDAY.plusDays(day), failureClass))
                .toList();
    }
}
