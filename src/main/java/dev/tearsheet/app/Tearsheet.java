package dev.tearsheet.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

import dev.tearsheet.app.foundation.DataFolder;
import dev.tearsheet.app.foundation.Foundation;
import dev.tearsheet.app.foundation.SharedSecret;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.folder.ArticleCutter;
import dev.tearsheet.campaign.folder.CampaignFileReader;
import dev.tearsheet.campaign.folder.CampaignFolder;
import dev.tearsheet.campaign.standing.OrderedCampaigns;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.delivery.sending.RelayHealth;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.delivery.sending.SettleLeftBehind;
import dev.tearsheet.delivery.sending.Unwritten;
import dev.tearsheet.inbound.ActOnMail;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.inbound.Spool;
import dev.tearsheet.inbound.order.Orders;
import dev.tearsheet.inbound.standing.Watch;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.EngineAddresses;
import dev.tearsheet.message.Links;
import dev.tearsheet.message.composing.Composer;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.campaign.SqlRevisions;
import dev.tearsheet.store.campaign.SqlStandingOrders;
import dev.tearsheet.store.inbound.SqlArrivals;
import dev.tearsheet.store.inbound.SqlGuesses;
import dev.tearsheet.store.inbound.SqlPostOffice;
import dev.tearsheet.store.inbound.SqlSpool;
import dev.tearsheet.store.ledger.SqlLedger;
import dev.tearsheet.store.ledger.SqlReports;
import dev.tearsheet.store.node.SqlKeepsakes;
import dev.tearsheet.store.subscriber.SqlForgetting;
import dev.tearsheet.store.subscriber.SqlSubscribers;
import dev.tearsheet.store.subscriber.SqlSuppressions;
import dev.tearsheet.store.subscription.SqlEnrolling;
import dev.tearsheet.store.subscription.SqlReadership;
import dev.tearsheet.store.subscription.SqlSubscriptions;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscription.OwnAddresses;
import dev.tearsheet.subscription.Questions;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Tokens;
import dev.tearsheet.subscription.joining.AddReader;
import dev.tearsheet.subscription.joining.ConfirmSubscription;
import dev.tearsheet.subscription.joining.ImportReaders;
import dev.tearsheet.subscription.joining.StartFollowing;
import dev.tearsheet.subscription.joining.Subscribe;
import dev.tearsheet.template.FreeMarkerTemplates;
import dev.tearsheet.template.Templates;
import dev.tearsheet.trial.PostOffice;

/**
 * The engine without its doors, put together by hand in the order of the rooms: what a command needs, and what
 * {@link Serving} opens to the world.
 */
public final class Tearsheet implements AutoCloseable {
    private final Settings settings;
    private final Foundation foundation;
    private final Database database;
    private final InstantSource clock;
    private final CampaignFolder campaigns;
    private final Campaigns ordered;
    private final Subscribers subscribers;
    private final Subscriptions subscriptions;
    private final Ledger ledger;
    private final Tokens tokens;
    private final Templates templates;
    private final Addresses addresses;
    private final Composer composer;
    private final OwnAddresses own;
    private final Subscribe subscribe;
    private final NodeDesk nodeDesk;
    private final RelayHealth health;
    private final Unwritten unwritten = new Unwritten();

    /** Opens the database and reads the campaigns; nothing is sent and no port is opened yet. */
    public Tearsheet(Settings settings, InstantSource realClock) {
        this.settings = settings;
        this.foundation = Foundation.lay(settings, realClock);
        this.database = foundation.database();
        this.tokens = new Tokens(SharedSecret.of(foundation.data(), new SqlKeepsakes(database)));
        this.nodeDesk = new NodeDesk(foundation);
        this.health = new RelayHealth(nodeDesk.membership());
        this.clock = foundation.clock();
        this.subscribers = new SqlSubscribers(database);
        this.subscriptions =
                new SqlSubscriptions(database, clock, settings.answers().limits());
        this.ledger = new SqlLedger(database, settings.answers().limits());
        this.campaigns = new CampaignFolder(
                settings.folders().schedules(),
                new CampaignFileReader(ArticleCutter.of(new ArticleReader(), new Splitter())),
                new SqlRevisions(database, clock),
                realClock);
        campaigns.reload();
        this.ordered = new OrderedCampaigns(campaigns, new SqlStandingOrders(database));
        this.templates = new FreeMarkerTemplates(Optional.of(settings.folders().templates()));
        this.addresses = new Addresses(settings.mail().domain(), settings.mail().delimiter());
        this.composer = new Composer(
                templates,
                addresses,
                new Links(settings.web().address()),
                tokens,
                settings.answers().waits());
        this.own = new EngineAddresses(addresses, campaigns, knownCampaigns()::knows);
        this.subscribe = new Subscribe(campaigns, subscribers, subscriptions, questions(), clock, own);
    }

    public Settings settings() {
        return settings;
    }

    public InstantSource clock() {
        return clock;
    }

    public CampaignFolder campaigns() {
        return campaigns;
    }

    /** The mails of a campaign as this reader would get them now. */
    public Samples samples(Campaign campaign, EmailAddress reader) {
        return new Samples(composer, campaign, reader, clock.instant());
    }

    /**
     * A transport to the relay of the settings, which signs what it sends.
     *
     * @throws dev.tearsheet.mail.dkim.KeyFile.Unusable if a signing key is set and cannot be used
     */
    public Transport relay() {
        return RelaySetup.transport(settings);
    }

    public Reports reports() {
        return new SqlReports(database);
    }

    public Spool spool() {
        return new SqlSpool(database);
    }

    public Arrivals arrivals() {
        return new SqlArrivals(database);
    }

    /** Deletes old mails that came in, and people who never confirmed. */
    public TidyUp tidyUp() {
        return new TidyUp(arrivals(), new SqlForgetting(database), new SqlGuesses(database), settings.inbound(), clock);
    }

    RunningCampaigns knownCampaigns() {
        return new RunningCampaigns(campaigns, new SqlRevisions(database, clock));
    }

    /** Waits, for a few seconds at most, until files that are being saved are whole, and takes them. */
    public Tearsheet whenQuiet() {
        QuietFolders.await(campaigns);
        return this;
    }

    /** What is live and what waits, and how it becomes live. */
    public ChangeDesk changes() {
        return new ChangeDesk(campaigns, new SqlRevisions(database, clock), new SqlReadership(database), clock);
    }

    /** Readers with their campaigns. */
    public Enrolments enrolments() {
        return new Enrolments(ordered, new SqlReadership(database));
    }

    /** Ends the hold of a start that found the database or the clock too old. */
    public Release release() {
        return new Release(foundation, ordered);
    }

    public AddReader addReader() {
        return new AddReader(importReaders());
    }

    public People people() {
        return new People(campaigns, subscribers, subscriptions, new SqlSuppressions(database), steer(), clock);
    }

    public ImportReaders importReaders() {
        return new ImportReaders(
                campaigns, new SqlEnrolling(database, settings.answers().limits()), own, clock);
    }

    public Addresses addresses() {
        return addresses;
    }

    Templates templates() {
        return templates;
    }

    PostOffice postOffice() {
        return new SqlPostOffice(database);
    }

    public RelayHealth health() {
        return health;
    }

    Unwritten unwritten() {
        return unwritten;
    }

    /** This engine among those that share its database. */
    public NodeDesk nodeDesk() {
        return nodeDesk;
    }

    DataFolder data() {
        return foundation.data();
    }

    Subscribe subscribe() {
        return subscribe;
    }

    ConfirmSubscription confirm() {
        return new ConfirmSubscription(campaigns, subscribers, subscriptions, subscribe, tokens, clock);
    }

    public StartFollowing startFollowing() {
        return new StartFollowing(campaigns, subscribers, subscriptions, clock);
    }

    SteerSubscription steer() {
        return new SteerSubscription(ordered, subscribers, subscriptions, questions(), own, clock);
    }

    private Questions questions() {
        return new Questions(tokens, settings.answers().waits());
    }

    public ActOnMail actOnMail() {
        Orders.UseCases useCases = new Orders.UseCases(campaigns, subscribe, confirm(), steer(), ledger);
        return mailDesk().actOnMail(useCases, subscriptions);
    }

    /** Looks for what only the operator can mend; each remembers what it saw at its last look. */
    public Watch watch() {
        return mailDesk().watch(campaigns, ledger);
    }

    private MailDesk mailDesk() {
        return new MailDesk(foundation, addresses, own, tokens);
    }

    /** First settles what a killed engine left in its hands, then sends through this transport. */
    public SendDueIssues sendDueIssues(Transport transport, int connections) {
        return outgoing().through(transport, connections);
    }

    /** All mails; for whoever measures it. */
    public Ledger ledger() {
        return ledger;
    }

    public SettleLeftBehind leftBehind() {
        return outgoing().leftBehind();
    }

    private Outgoing outgoing() {
        return new Outgoing(foundation, ordered, composer, tokens, health, unwritten);
    }

    public Chores chores() {
        return new Chores(foundation, ordered, ZoneId.systemDefault());
    }

    /** What the operator does day by day. */
    public DailyWork dailyWork() {
        return new DailyWork(foundation, ordered, steer());
    }

    @Override
    public void close() {
        foundation.close();
    }
}
