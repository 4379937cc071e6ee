package dev.tearsheet.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;

import dev.tearsheet.app.foundation.CannotStart;
import dev.tearsheet.app.foundation.Foundation;
import dev.tearsheet.app.foundation.MachineBoot;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.delivery.operating.RecallDoubts;
import dev.tearsheet.delivery.operating.SecondThoughts;
import dev.tearsheet.delivery.sending.HandoverJournal;
import dev.tearsheet.delivery.sending.RelayHealth;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.delivery.sending.SettleLeftBehind;
import dev.tearsheet.delivery.sending.Unwritten;
import dev.tearsheet.delivery.throttle.Throttle;
import dev.tearsheet.delivery.writing.WriteMail;
import dev.tearsheet.delivery.writing.WriteNotice;
import dev.tearsheet.message.composing.Composer;
import dev.tearsheet.store.inbound.SqlOriginals;
import dev.tearsheet.store.ledger.SqlDayBook;
import dev.tearsheet.store.ledger.SqlLedger;
import dev.tearsheet.store.ledger.SqlQuotas;
import dev.tearsheet.store.ledger.SqlSecondThoughts;
import dev.tearsheet.store.subscriber.SqlSubscribers;
import dev.tearsheet.store.subscription.SqlSubscriptions;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Tokens;

/** Puts together what sends mails. */
record Outgoing(
        Foundation foundation,
        Campaigns campaigns,
        Composer composer,
        Tokens tokens,
        RelayHealth health,
        Unwritten unwritten) {

    /** First settles what a killed engine left in its hands. */
    SendDueIssues through(Transport transport, int connections) {
        Settings settings = foundation.settings();
        String node = foundation.node();
        Path path = foundation.data().journal(node);
        String boot = MachineBoot.name();
        HandoverJournal.Left left = HandoverJournal.read(path, boot);
        leftBehind().atStart(left);
        SecondThoughts thoughts = new SqlSecondThoughts(foundation.database(), "the journal of " + node);
        new RecallDoubts(node, thoughts, foundation.clock()).run(left);
        HandoverJournal journal = begun(path, boot);
        Throttle throttle = RelaySetup.throttle(
                settings.sending(), new SqlQuotas(foundation.database()), connections, foundation.clock());
        return new SendDueIssues(
                node,
                ledger(),
                campaigns,
                new SendDueIssues.Writing(new WriteMail(campaigns, composer, writeNotice()), unwritten),
                new SendDueIssues.Relay(
                        transport, journal, health, throttle, settings.upkeep().doubts(), connections),
                foundation.clock());
    }

    private HandoverJournal begun(Path path, String boot) {
        try {
            return new HandoverJournal(path, boot, foundation.clock().instant());
        } catch (UncheckedIOException e) {
            throw new CannotStart(e.getMessage() + ". Free some space, or look at whose the data folder is.");
        }
    }

    SettleLeftBehind leftBehind() {
        return new SettleLeftBehind(
                foundation.node(),
                ledger(),
                campaigns,
                new SqlSubscribers(foundation.database()),
                foundation.settings().upkeep().doubts(),
                foundation.clock());
    }

    private Ledger ledger() {
        return new SqlLedger(
                foundation.database(), foundation.settings().answers().limits());
    }

    private WriteNotice writeNotice() {
        Subscriptions subscriptions = new SqlSubscriptions(
                foundation.database(),
                foundation.clock(),
                foundation.settings().answers().limits());
        return new WriteNotice(
                campaigns,
                subscriptions,
                new SqlOriginals(foundation.database()),
                tokens,
                composer,
                new SqlDayBook(foundation.database(), ZoneId.systemDefault()));
    }
}
