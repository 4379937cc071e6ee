package dev.tearsheet.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Settlement;
import org.junit.jupiter.api.Test;

class CrewTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void everyMailComesToItsEndOnce() throws InterruptedException {
        try (Crew crew = new Crew(4, () -> 4, each(CrewTest::accepted))) {
            crew.take(Mails.ready(1, 1_000));

            List<DispatchId> ended = new ArrayList<>();
            while (crew.isBusy()) {
                crew.ended(64, LONG)
                        .forEach(e -> ended.add(e.settlement().dispatch().id()));
            }
            assertThat(ended).doesNotHaveDuplicates().hasSize(1_000);
        }
    }

    @Test
    void noMoreAreUnderWayThanTheRelayBears() throws InterruptedException {
        AtomicInteger bears = new AtomicInteger(2);
        AtomicInteger now = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        Crew.Work work = each(mail -> {
            seen.add(now.incrementAndGet());
            Thread.yield();
            now.decrementAndGet();
            return accepted(mail);
        });
        try (Crew crew = new Crew(8, bears::get, work)) {
            crew.take(Mails.ready(1, 100));
            assertThat(crew.ended(100, LONG)).hasSize(100);
        }
        assertThat(seen).allMatch(count -> count <= 2);
    }

    @Test
    void withoutPatienceItFetchesAllThatWereAskedForOrNothing() throws InterruptedException {
        CountDownLatch relayAnswers = new CountDownLatch(1);
        Crew.Work work = each(mail -> {
            await(relayAnswers);
            return accepted(mail);
        });
        try (Crew crew = new Crew(1, () -> 1, work)) {
            crew.take(Mails.ready(1, 3));
            assertThat(crew.ended(2, Duration.ZERO)).isEmpty();
            relayAnswers.countDown();
            assertThat(crew.ended(3, LONG)).hasSize(3);
            assertThat(crew.isBusy()).isFalse();
        }
    }

    @Test
    void aHandOverThatThrowsIsToldAndHoldsUpNobody() throws InterruptedException {
        Crew.Work work = each(mail -> {
            if (mail.dispatch().id().value() == 1) {
                throw new IllegalStateException("broken");
            }
            return accepted(mail);
        });
        try (Crew crew = new Crew(1, () -> 1, work)) {
            crew.take(Mails.ready(1, 2));
            // Which of the two is told first depends on how fast the crew is.
            List<Crew.Ended> came = new ArrayList<>();
            List<Throwable> told = new ArrayList<>();
            for (int call = 0; call < 2; call++) {
                Throwable failure = catchThrowable(() -> came.addAll(crew.ended(1, LONG)));
                Optional.ofNullable(failure).ifPresent(told::add);
            }
            assertThat(told).singleElement().satisfies(t -> assertThat(t).hasRootCauseMessage("broken"));
            assertThat(came).hasSize(1);
            assertThat(crew.isBusy()).isFalse();
        }
    }

    @Test
    void whoHandsOverStopsWhenTheRelayBearsLess() throws InterruptedException {
        AtomicInteger bears = new AtomicInteger(2);
        List<Integer> turns = Collections.synchronizedList(new ArrayList<>());
        Crew.Work work = (mails, ends) -> {
            int handed = 0;
            for (Optional<Ready> mail = mails.get(); mail.isPresent(); mail = mails.get()) {
                bears.set(1);
                handed++;
                ends.accept(
                        new Crew.Ended(mail.get().claimed(), accepted(mail.get().claimed())));
            }
            turns.add(handed);
        };
        try (Crew crew = new Crew(2, bears::get, work)) {
            crew.take(Mails.ready(1, 500));
            assertThat(crew.ended(500, LONG)).hasSize(500);
        }
        assertThat(turns.stream().mapToInt(handed -> handed).sum()).isEqualTo(500);
    }

    private static Crew.Work each(Function<Claimed, Settlement> handOver) {
        return (mails, ends) -> {
            for (Optional<Ready> mail = mails.get(); mail.isPresent(); mail = mails.get()) {
                Claimed claimed = mail.get().claimed();
                ends.accept(new Crew.Ended(claimed, handOver.apply(claimed)));
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Settlement accepted(Claimed mail) {
        return new Settlement(mail.dispatch(), DispatchState.ACCEPTED, Optional.empty(), true, "250", Instant.EPOCH);
    }
}
