package dev.tearsheet.app;

import java.time.InstantSource;

import dev.tearsheet.app.foundation.Foundation;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.inbound.ActOnMail;
import dev.tearsheet.inbound.Alarms;
import dev.tearsheet.inbound.Operators;
import dev.tearsheet.inbound.PassOn;
import dev.tearsheet.inbound.Robots;
import dev.tearsheet.inbound.order.Orders;
import dev.tearsheet.inbound.sorting.Sorter;
import dev.tearsheet.inbound.standing.BulkGuard;
import dev.tearsheet.inbound.standing.Consequences;
import dev.tearsheet.inbound.standing.ReturnDesk;
import dev.tearsheet.inbound.standing.Returns;
import dev.tearsheet.inbound.standing.Watch;
import dev.tearsheet.mail.mime.MimeReader;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.ReturnPaths;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.inbound.SqlGuesses;
import dev.tearsheet.store.inbound.SqlReturns;
import dev.tearsheet.store.inbound.SqlSpool;
import dev.tearsheet.store.ledger.SqlLookout;
import dev.tearsheet.store.ledger.SqlReports;
import dev.tearsheet.store.subscriber.SqlForgetting;
import dev.tearsheet.store.subscriber.SqlSubscribers;
import dev.tearsheet.subscription.OwnAddresses;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Tokens;

/** Puts together what deals with mail that came in. */
record MailDesk(Foundation foundation, Addresses addresses, OwnAddresses own, Tokens tokens) {
    private static final ReasonReader REASONS = new ReasonReader();

    private Settings settings() {
        return foundation.settings();
    }

    private Database database() {
        return foundation.database();
    }

    private InstantSource clock() {
        return foundation.clock();
    }

    ActOnMail actOnMail(Orders.UseCases useCases, Subscriptions subscriptions) {
        Settings.Answers answers = settings().answers();
        Orders.Caution caution = new Orders.Caution(
                answers.trusted(), new SqlGuesses(database()), answers.wrongTokens(), answers.requireWord());
        Orders orders = new Orders(addresses, new Robots(addresses, own), useCases, caution, clock());
        ReturnDesk.Reading reading =
                new ReturnDesk.Reading(addresses, new ReturnPaths(addresses, tokens), new Sorter(addresses, REASONS));
        Returns returns = new SqlReturns(database());
        BulkGuard guard = new BulkGuard(
                returns,
                settings().bounces().guard().least(),
                settings().bounces().guard().percent());
        ReturnDesk.Acting acting = new ReturnDesk.Acting(
                returns,
                new Consequences(
                        new SqlSubscribers(database()),
                        subscriptions,
                        settings().bounces().patience()),
                new SqlForgetting(database()),
                guard,
                alarms(useCases.campaigns(), useCases.ledger()));
        return new ActOnMail(
                new SqlSpool(database()),
                new MimeReader(),
                new ReturnDesk(reading, acting, orders, clock()),
                new PassOn(addresses, useCases.campaigns(), useCases.ledger(), operators(), clock()),
                foundation.node(),
                clock());
    }

    /** Looks for what only the operator can mend. */
    Watch watch(Campaigns campaigns, Ledger ledger) {
        return new Watch(
                campaigns,
                new SqlLookout(database()),
                new SqlReports(database()),
                REASONS,
                alarms(campaigns, ledger),
                clock());
    }

    private Alarms alarms(Campaigns campaigns, Ledger ledger) {
        return new Alarms(campaigns, operators(), ledger, clock());
    }

    private Operators operators() {
        return new Operators(own, settings().answers().operator());
    }
}
