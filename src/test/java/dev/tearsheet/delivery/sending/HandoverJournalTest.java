package dev.tearsheet.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.tearsheet.OwnThread;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverJournalTest {
    private static final String BOOT = "monday";
    private static final Instant SINCE = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void named() {
        path = folder.resolve("handover.journal");
    }

    @Test
    void whatWasBegunAndNotAnsweredIsInDoubt() {
        HandoverJournal journal = new HandoverJournal(path, BOOT, SINCE);
        journal.begin(new DispatchId(1));
        journal.begin(new DispatchId(2));
        journal.end(new DispatchId(1), DispatchState.ACCEPTED, "250 2.0.0 taken\r\nreally");

        HandoverJournal.Left left = HandoverJournal.read(path, BOOT);

        assertThat(left.whole()).isTrue();
        assertThat(left.entries().get(1L))
                .isEqualTo(new HandoverJournal.Entry(true, DispatchState.ACCEPTED, "250 2.0.0 taken  really"));
        assertThat(left.entries().get(2L)).isEqualTo(new HandoverJournal.Entry(false, DispatchState.DOUBTFUL, ""));
        assertThat(left.entries()).hasSize(2);
    }

    @Test
    void whatIsSettledIsForgottenOnceNothingElseIsOpen() throws IOException {
        HandoverJournal journal = new HandoverJournal(path, BOOT, SINCE);
        long empty = Files.size(path);
        journal.begin(new DispatchId(1));
        journal.end(new DispatchId(1), DispatchState.ACCEPTED, "250");
        journal.settled(List.of(new DispatchId(1)));

        assertThat(Files.size(path)).isEqualTo(empty);
        assertThat(HandoverJournal.read(path, BOOT).whole()).isTrue();
    }

    @Test
    void itStaysSmallWhileThereIsAlwaysSomethingOpen() throws IOException {
        HandoverJournal journal = new HandoverJournal(path, BOOT, SINCE);
        journal.begin(new DispatchId(0));
        for (long at = 1; at < 40_000; at += 100) {
            List<DispatchId> ids =
                    LongStream.range(at, at + 100).mapToObj(DispatchId::new).toList();
            ids.forEach(journal::begin);
            ids.forEach(id -> journal.end(id, DispatchState.ACCEPTED, "250 2.0.0 Ok: queued as A1B2C3D4E5F6"));
            journal.settled(ids);
        }

        assertThat(Files.size(path)).isLessThan(1_200_000);
        assertThat(HandoverJournal.read(path, BOOT).entries().get(0L).ended()).isFalse();
    }

    @Test
    void afterThePowerWasCutLinesMayBeMissing() {
        new HandoverJournal(path, BOOT, SINCE).begin(new DispatchId(1));

        assertThat(HandoverJournal.read(path, "tuesday").whole()).isFalse();
        assertThat(HandoverJournal.read(path, "tuesday").entries()).containsOnlyKeys(1L);
    }

    @Test
    void itTellsSinceWhenItIsKeptHoweverOftenItIsWrittenAnew() throws IOException {
        itStaysSmallWhileThereIsAlwaysSomethingOpen();
        assertThat(HandoverJournal.read(path, BOOT).since()).contains(SINCE);
    }

    @Test
    void oneOfAnEarlierVersionIsTakenToKnowOnlyWhatItTells() throws IOException {
        Files.writeString(path, "# boot monday\n> 7\n");
        assertThat(HandoverJournal.read(path, BOOT).since()).isEmpty();
        assertThat(HandoverJournal.read(path, BOOT).entries()).containsOnlyKeys(7L);
    }

    @Test
    void aJournalThatIsNotThereKnowsNothing() {
        assertThat(HandoverJournal.read(path, BOOT).whole()).isFalse();
        assertThat(HandoverJournal.read(path, BOOT).since()).isEmpty();
        assertThat(HandoverJournal.read(path, BOOT).entries()).isEmpty();
    }

    @Test
    void aTornLastLineIsAsIfNeverWritten() throws IOException {
        new HandoverJournal(path, BOOT, SINCE).begin(new DispatchId(1));
        Files.writeString(path, "> 2", StandardOpenOption.APPEND);

        assertThat(HandoverJournal.read(path, BOOT).entries()).containsOnlyKeys(1L);
    }

    @Test
    void aLineThatAFullDiskHasTornHidesNoOther() throws IOException {
        HandoverJournal journal = new HandoverJournal(path, BOOT, SINCE);
        journal.begin(new DispatchId(1));
        Files.writeString(path, "< 1 ACC", StandardOpenOption.APPEND);
        journal.begin(new DispatchId(2));
        Files.writeString(path, "> ", StandardOpenOption.APPEND);
        journal.end(new DispatchId(2), DispatchState.ACCEPTED, "250");

        Map<Long, HandoverJournal.Entry> entries =
                HandoverJournal.read(path, BOOT).entries();
        assertThat(entries).containsOnlyKeys(1L, 2L);
        assertThat(entries.get(1L).ended()).isFalse();
        assertThat(entries.get(2L).ended()).isTrue();
    }

    @Test
    void manyMayWriteAtOnceWhileItIsMadeShorter() {
        HandoverJournal journal = new HandoverJournal(path, BOOT, SINCE);
        int threads = 4;
        int each = 10_000;
        String reply = "250 2.0.0 Ok: queued as A1B2C3D4E5F6";
        List<CompletableFuture<Void>> all = IntStream.range(0, threads)
                .mapToObj(thread -> CompletableFuture.runAsync(
                        () -> LongStream.range(0, each)
                                .map(i -> i * threads + thread)
                                .mapToObj(DispatchId::new)
                                .forEach(id -> {
                                    journal.begin(id);
                                    if (id.value() % 1000 < threads) {
                                        return;
                                    }
                                    journal.end(id, DispatchState.ACCEPTED, reply);
                                    if (id.value() % 1000 < 900) {
                                        journal.settled(List.of(id));
                                    }
                                }),
                        OwnThread::start))
                .toList();
        all.forEach(CompletableFuture::join);

        Map<Long, HandoverJournal.Entry> entries =
                HandoverJournal.read(path, BOOT).entries();
        // What is settled may still be told, and it is told truly; what is not settled is told.
        LongStream.range(0, (long) threads * each).forEach(id -> {
            if (id % 1000 < threads) {
                assertThat(entries.get(id).ended()).isFalse();
            } else if (id % 1000 >= 900) {
                assertThat(entries.get(id)).isEqualTo(new HandoverJournal.Entry(true, DispatchState.ACCEPTED, reply));
            } else if (entries.containsKey(id)) {
                assertThat(entries.get(id).ended()).isTrue();
            }
        });
    }

    @Test
    void aNewEngineBeginsANewJournal() {
        new HandoverJournal(path, BOOT, SINCE).begin(new DispatchId(1));
        new HandoverJournal(path, BOOT, SINCE);

        assertThat(HandoverJournal.read(path, BOOT).entries()).isEmpty();
    }
}
