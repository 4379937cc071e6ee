package dev.tearsheet.delivery.sending;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.Subscribers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a kill: settles what this node had in its hands by what its journal says. What was never handed over is sent
 * again, what was answered is recorded, and only what was between the two is in doubt.
 */
public final class SettleLeftBehind {
    private static final Logger LOG = LoggerFactory.getLogger(SettleLeftBehind.class);

    private final String node;
    private final Ledger ledger;
    private final Campaigns campaigns;
    private final Subscribers subscribers;
    private final DoubtPolicy doubts;
    private final InstantSource clock;

    public SettleLeftBehind(
            String node,
            Ledger ledger,
            Campaigns campaigns,
            Subscribers subscribers,
            DoubtPolicy doubts,
            InstantSource clock) {
        this.doubts = doubts;
        this.node = node;
        this.ledger = ledger;
        this.campaigns = campaigns;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /**
     * At start, before anything is claimed; returns how many dispatches were left behind.
     *
     * @param journal what this node wrote before it was stopped
     */
    public int atStart(HandoverJournal.Left journal) {
        // Also what others had begun to take over: its journal knows better than they.
        return Stream.of(node, node + Ledger.ESTATE)
                .mapToInt(owner -> settle(owner, ledger.leftBehind(owner), d -> settlement(d, journal)))
                .sum();
    }

    /** At start where another data folder had this node's name: its journal is not here, so all is in doubt. */
    public int withoutJournal() {
        return writeOff(node, ledger.leftBehind(node), "its node came back without its journal");
    }

    /**
     * Takes over what other nodes had in their hands when their leases ended. Their journals are theirs: all of it is in
     * doubt, until they come back.
     */
    public int ofOthers() {
        return ledger.abandoned(node, clock.instant()).entrySet().stream()
                .mapToInt(e -> writeOff(e.getKey(), e.getValue(), "the node that sent it went away"))
                .sum();
    }

    private int writeOff(String owner, List<Dispatch> mails, String why) {
        return settle(owner, mails, d -> doubtful(d, why));
    }

    private Settlement settlement(Dispatch dispatch, HandoverJournal.Left journal) {
        Optional<HandoverJournal.Entry> entry =
                Optional.ofNullable(journal.entries().get(dispatch.id().value()));
        Instant now = clock.instant();
        if (entry.isEmpty()) {
            return journal.whole()
                    ? new Settlement(dispatch, DispatchState.PLANNED, Optional.of(now), false, "", now)
                    : doubtful(dispatch, "the machine went down, and the journal with it");
        }
        if (!entry.get().ended()) {
            return doubtful(dispatch, "the engine was stopped while the relay was asked");
        }
        DispatchState state = entry.get().state();
        boolean again = state == DispatchState.PLANNED || state == DispatchState.DEFERRED;
        return new Settlement(
                dispatch,
                state,
                again ? Optional.of(now) : Optional.empty(),
                state != DispatchState.PLANNED,
                entry.get().reply(),
                now);
    }

    private Settlement doubtful(Dispatch dispatch, String why) {
        return doubts.settlement(dispatch, why, clock.instant());
    }

    private int settle(String owner, List<Dispatch> mails, Function<Dispatch, Settlement> end) {
        List<Settlement> settlements = mails.stream().map(end).toList();
        long doubtful = settlements.stream().filter(doubts::isDoubt).count();
        if (!settlements.isEmpty()) {
            LOG.info("{} mails were left behind by {}, {} of them in doubt", settlements.size(), owner, doubtful);
            ledger.settle(owner, settlements, new AfterSending(campaigns, this::reader));
        }
        return settlements.size();
    }

    private Optional<Subscriber> reader(Dispatch dispatch) {
        return subscribers.find(dispatch.recipient());
    }
}
