package dev.tearsheet.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.app.foundation.Foundation;
import dev.tearsheet.app.foundation.MachineBoot;
import dev.tearsheet.app.foundation.SentMark;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.delivery.node.Tenure;
import dev.tearsheet.delivery.sending.DoubtPolicy;
import dev.tearsheet.delivery.sending.HandoverJournal;
import dev.tearsheet.delivery.sending.RelayHealth;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.delivery.sending.SettleLeftBehind;
import dev.tearsheet.delivery.throttle.Pressure;
import dev.tearsheet.delivery.throttle.SendingLimits;
import dev.tearsheet.delivery.throttle.Throttle;
import dev.tearsheet.message.Envelope;
import dev.tearsheet.message.Message;
import dev.tearsheet.store.ledger.SqlLedger;
import dev.tearsheet.store.ledger.SqlQuotas;
import dev.tearsheet.store.ledger.SqlReports;
import dev.tearsheet.store.subscriber.SqlSubscribers;
import dev.tearsheet.subscriber.EmailAddress;

/**
 * The operator's word after a hold at the start: what a backup does not know of counts as sent, or it is sent. It is
 * counted by the engine's own sending, with a clock that goes from one due moment to the next and a relay that takes
 * everything and passes nothing on; so all rules of the clock hold for it as they did for the mails that are out.
 */
public final class Release {
    private static final String COUNTED = "counted as sent, as the operator said when a backup was brought back";
    private static final Duration BEAT = Duration.ofMinutes(1);

    private final Foundation foundation;
    private final Campaigns campaigns;
    private final SqlReports reports;
    private final String node;
    private Instant at;

    Release(Foundation foundation, Campaigns campaigns) {
        this.foundation = foundation;
        this.campaigns = campaigns;
        this.reports = new SqlReports(foundation.database());
        this.node = foundation.node() + "-release";
    }

    /** When the newest mail went out, as this machine remembers it; nothing if nothing is held. */
    public Optional<Instant> newest() {
        return mark().newest();
    }

    /** Sends on; says whether anything was held. */
    public boolean sendOn() {
        return mark().release();
    }

    /** All that was due up to this moment counts as sent, and nobody gets it. Returns how many mails that are. */
    public int countAsSent(Instant until) {
        int counted = 0;
        at = until;
        Path path = foundation.data().journal(node);
        String boot = MachineBoot.name();
        settleLeftBehind(path, boot);
        try (HandoverJournal journal =
                        new HandoverJournal(path, boot, foundation.clock().instant());
                Nowhere nowhere = new Nowhere();
                SendDueIssues send = sendDueIssues(nowhere, journal)) {
            Optional<Instant> due = reports.nextDue();
            at = Instant.EPOCH;
            while (due.filter(d -> !d.isAfter(until)).isPresent()) {
                at = earlier(until, later(fullMinute(due.get()), at.plus(BEAT)));
                counted += send.run();
                due = at.equals(until) ? Optional.empty() : reports.nextDue();
            }
        }
        return counted;
    }

    private SentMark mark() {
        return foundation.data().sentMark(foundation.settings().isTrial());
    }

    /** What this command had in its hands when it was killed is counted now. */
    private void settleLeftBehind(Path path, String boot) {
        new SettleLeftBehind(
                        node,
                        ledger(),
                        campaigns,
                        new SqlSubscribers(foundation.database()),
                        DoubtPolicy.ASSUME_SENT,
                        () -> at)
                .atStart(HandoverJournal.read(path, boot));
    }

    private SendDueIssues sendDueIssues(Nowhere nowhere, HandoverJournal journal) {
        Throttle throttle = new Throttle(
                SendingLimits.NONE, new SqlQuotas(foundation.database()), new Pressure(1), time -> {}, () -> at);
        return new SendDueIssues(
                node,
                ledger(),
                campaigns,
                (claimed, now) -> Optional.of(empty(claimed.dispatch().recipient())),
                new SendDueIssues.Relay(
                        nowhere, journal, new RelayHealth(Tenure.ALONE), throttle, DoubtPolicy.ASSUME_SENT, 1),
                () -> at);
    }

    private SqlLedger ledger() {
        return new SqlLedger(
                foundation.database(), foundation.settings().answers().limits());
    }

    private Message empty(EmailAddress recipient) {
        return new Message(new Envelope("", recipient), "", at, "", "", "", List.of(), "", "");
    }

    private static Instant fullMinute(Instant due) {
        return Instant.ofEpochSecond((due.getEpochSecond() + 59) / 60 * 60);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** A relay that takes everything and passes nothing on. */
    private record Nowhere() implements Transport {
        @Override
        public Outcome send(Message message, Runnable beforeTheDot) {
            beforeTheDot.run();
            return new Outcome.Accepted(COUNTED);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
