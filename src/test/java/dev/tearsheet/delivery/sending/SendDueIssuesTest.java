package dev.tearsheet.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Aftermath;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.IssuePicker;
import dev.tearsheet.delivery.Lease;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.delivery.node.Tenure;
import dev.tearsheet.delivery.throttle.Pressure;
import dev.tearsheet.delivery.throttle.Quota;
import dev.tearsheet.delivery.throttle.Quotas;
import dev.tearsheet.delivery.throttle.SendingLimits;
import dev.tearsheet.delivery.throttle.Throttle;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscription.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sending out of a ledger that never ends. */
class SendDueIssuesTest {
    private static final Instant START = Instant.parse("2026-11-24T07:00:00Z");

    @TempDir
    private Path folder;

    private final EndlessLedger ledger = new EndlessLedger();

    @Test
    void aTurnEndsThoughMoreIsDueAndWhatWasClaimedIsSettled() {
        try (SendDueIssues send = send()) {
            send.run();

            assertThat(Duration.between(START, ledger.now)).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
            assertThat(ledger.settled).isEqualTo(ledger.claimed).isPositive();

            long first = ledger.claimed;
            send.run();
            assertThat(ledger.claimed).isGreaterThan(first);
        }
    }

    @Test
    void whatTheDatabaseCouldNotTakeIsWrittenBeforeAnythingElse() {
        try (SendDueIssues send = send()) {
            ledger.isBroken = true;
            assertThatThrownBy(send::run).hasMessage("the disk is full");
            long claimed = ledger.claimed;
            assertThat(ledger.settled).isZero();

            ledger.isBroken = false;
            send.run();
            assertThat(ledger.claimed).isGreaterThan(claimed);
            assertThat(ledger.settled).isEqualTo(ledger.claimed);
        }
    }

    /** How it goes on from there is the matter of {@link PaceTest}. */
    @Test
    void untilTheRelayIsKnownFewMailsAreClaimedAhead() {
        try (SendDueIssues send = send()) {
            send.run();

            assertThat(ledger.claims.get(0)).isPositive().isLessThanOrEqualTo(50);
        }
    }

    private SendDueIssues send() {
        Throttle throttle =
                new Throttle(SendingLimits.NONE, new NoQuotas(), new Pressure(2), time -> {}, () -> ledger.now);
        return new SendDueIssues(
                "here",
                ledger,
                new NoCampaigns(),
                (claimed, now) -> Optional.empty(),
                new SendDueIssues.Relay(
                        new NoRelay(),
                        new HandoverJournal(folder.resolve("journal"), "boot", Instant.EPOCH),
                        new RelayHealth(Tenure.ALONE),
                        throttle,
                        DoubtPolicy.ASSUME_SENT,
                        2),
                () -> ledger.now);
    }

    /** There is always as much due as is asked for; each claim takes two seconds. */
    private static final class EndlessLedger implements Ledger {
        private volatile Instant now = START;
        private volatile boolean isBroken;
        private long claimed;
        private long settled;
        private final List<Integer> claims = new ArrayList<>();

        @Override
        public List<Claimed> claimPlanned(Lease lease, Instant at, int most) {
            now = now.plusSeconds(2);
            claims.add(most);
            List<Claimed> mails = Mails.claimed(claimed, most);
            claimed += most;
            return mails;
        }

        @Override
        public List<DispatchId> settle(String node, List<Settlement> settlements, Aftermath aftermath) {
            if (isBroken) {
                throw new IllegalStateException("the disk is full");
            }
            settled += settlements.size();
            return List.of();
        }

        @Override
        public Set<DispatchId> stillClaimed(String node, Collection<Dispatch> mails) {
            return mails.stream().map(Dispatch::id).collect(Collectors.toSet());
        }

        @Override
        public Walk claimDue(Lease lease, Instant at, int most, IssuePicker picker) {
            return new Walk(List.of(), 0);
        }

        @Override
        public boolean plan(Notice notice, Instant at) {
            throw new AssertionError("nobody plans here");
        }

        @Override
        public List<Dispatch> leftBehind(String node) {
            return List.of();
        }

        @Override
        public Map<String, List<Dispatch>> abandoned(String node, Instant at) {
            return Map.of();
        }
    }

    private static final class NoCampaigns implements Campaigns {
        @Override
        public Optional<Campaign> find(Slug slug) {
            return Optional.empty();
        }

        @Override
        public List<Campaign> all() {
            return List.of();
        }
    }

    private static final class NoQuotas implements Quotas {
        @Override
        public int room(Quota quota, Instant now) {
            return Integer.MAX_VALUE;
        }

        @Override
        public List<Boolean> take(List<List<Quota>> mails, Instant now) {
            return mails.stream().map(m -> true).toList();
        }
    }

    private static final class NoRelay implements Transport {
        @Override
        public Outcome send(Message message, Runnable beforeTheDot) {
            throw new AssertionError("nothing is written here");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
