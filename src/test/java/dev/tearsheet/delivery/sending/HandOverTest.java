package dev.tearsheet.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.MailWriter;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.delivery.node.Tenure;
import dev.tearsheet.message.Envelope;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.template.BrokenTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of claimed mails, whatever the relay's side does with them. */
class HandOverTest {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicBoolean ours = new AtomicBoolean(true);
    private final List<Crew.Ended> ends = new ArrayList<>();

    @Test
    void whenTheLeaseRanOutBetweenNamingAndTheDotTheMailStaysHere() {
        handOver(2, mails -> {
            Transport.Mail first = mails.get().orElseThrow();
            Transport.Mail named = mails.get().orElseThrow();
            first.beforeTheDot();
            first.ended(new Outcome.Accepted("250"));
            ours.set(false);
            assertThatThrownBy(named::beforeTheDot).hasMessageContaining("lease");
            named.ended(new Outcome.Deferred("the lease", Outcome.Fault.RELAY));
        });
        assertThat(states()).containsExactly(DispatchState.ACCEPTED, DispatchState.PLANNED);
        assertThat(HandoverJournal.read(journal(), "boot").entries().get(2L).state())
                .isEqualTo(DispatchState.PLANNED);
    }

    @Test
    void whenTheTransportBreaksAllThatItWasGivenIsInDoubtAndNothingElse() {
        handOver(3, mails -> {
            mails.get().orElseThrow().ended(new Outcome.Accepted("250"));
            mails.get();
            throw new IllegalStateException("broken");
        });
        assertThat(states()).containsExactly(DispatchState.ACCEPTED, DispatchState.DOUBTFUL);
    }

    @Test
    void whatMustWaitAfterAllIsGivenBackAndTheNextOneGoes() {
        List<Ready> mails = new ArrayList<>(Mails.ready(1, 2));
        mails.set(0, new Ready(mails.get(0).claimed(), () -> Optional.of(NOW.plusSeconds(60))));
        handOver(mails, given -> given.get().orElseThrow().ended(new Outcome.Accepted("250")));

        assertThat(states()).containsExactly(DispatchState.PLANNED, DispatchState.ACCEPTED);
        assertThat(ends.get(0).settlement().due()).contains(NOW.plusSeconds(60));
    }

    @Test
    void whyAMailCannotBeWrittenIsInTheLedgerAndToldOfTheEngine() {
        Unwritten unwritten = new Unwritten();
        Iterator<Ready> left = Mails.ready(1, 1).iterator();
        try (HandoverJournal journal = new HandoverJournal(journal(), "boot", NOW)) {
            Scripted nothingComes =
                    new Scripted(mails -> assertThat(mails.get()).isEmpty());
            SendDueIssues.Relay side = new SendDueIssues.Relay(
                    nothingComes, journal, new RelayHealth(Tenure.ALONE), null, DoubtPolicy.ASSUME_SENT, 1);
            MailWriter broken = (claimed, now) -> {
                throw new BrokenTemplate("mail/lesson.text.ftl:1:5: no such word", null);
            };
            new HandOver(new SendDueIssues.Writing(broken, unwritten), side, () -> NOW)
                    .all(() -> left.hasNext() ? Optional.of(left.next()) : Optional.empty(), ends::add);
        }
        assertThat(states()).containsExactly(DispatchState.PLANNED);
        assertThat(ends.get(0).settlement().reply()).isEqualTo("not written: mail/lesson.text.ftl:1:5: no such word");
        assertThat(unwritten.told(NOW.plusSeconds(300)))
                .singleElement()
                .asString()
                .startsWith("A mail of ")
                .endsWith(" cannot be written: mail/lesson.text.ftl:1:5: no such word");
        assertThat(unwritten.told(NOW.plusSeconds(601)))
                .as("tried again meanwhile")
                .isEmpty();
    }

    @Test
    void aTemplateThatBreaksEveryMailIsLoggedOnceAndNotForEachOfThem() {
        Unwritten unwritten = new Unwritten();
        assertThat(unwritten.isNews("tea: broken", NOW)).isTrue();
        assertThat(unwritten.isNews("salt: broken", NOW)).isTrue();
        assertThat(unwritten.isNews("tea: broken", NOW.plusSeconds(1))).isFalse();
        assertThat(unwritten.told(NOW)).containsExactly("salt: broken", "tea: broken");
        assertThat(unwritten.isNews("tea: broken", NOW.plusSeconds(700)))
                .as("it had been mended")
                .isTrue();
        for (int mail = 0; mail < 1_000; mail++) {
            unwritten.isNews("mail " + mail, NOW.plusSeconds(700));
        }
        assertThat(unwritten.told(NOW.plusSeconds(700))).hasSize(10);
    }

    private List<DispatchState> states() {
        return ends.stream().map(end -> end.settlement().state()).toList();
    }

    private void handOver(int mails, Consumer<Supplier<Optional<Transport.Mail>>> relay) {
        handOver(Mails.ready(1, mails), relay);
    }

    private void handOver(List<Ready> mails, Consumer<Supplier<Optional<Transport.Mail>>> relay) {
        Iterator<Ready> left = mails.iterator();
        try (HandoverJournal journal = new HandoverJournal(journal(), "boot", NOW)) {
            SendDueIssues.Relay side = new SendDueIssues.Relay(
                    new Scripted(relay), journal, new RelayHealth(now -> ours.get()), null, DoubtPolicy.ASSUME_SENT, 1);
            new HandOver(
                            new SendDueIssues.Writing((claimed, now) -> Optional.of(message()), new Unwritten()),
                            side,
                            () -> NOW)
                    .all(() -> left.hasNext() ? Optional.of(left.next()) : Optional.empty(), ends::add);
        }
    }

    private Path journal() {
        return folder.resolve("journal");
    }

    private static Message message() {
        Envelope envelope = new Envelope("box@example.org", EmailAddress.parse("ann@example.org"));
        return new Message(envelope, "<1@example.org>", NOW, "", "", "", List.of(), "Salt.", "");
    }

    /** A relay's side that does with the mails what the test says. */
    private record Scripted(Consumer<Supplier<Optional<Mail>>> script) implements Transport {
        @Override
        public void sendAll(Supplier<Optional<Mail>> mails) {
            script.accept(mails);
        }

        @Override
        public Outcome send(Message message, Runnable beforeTheDot) {
            throw new AssertionError("all go one after another");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
