package dev.tearsheet.subscription.joining;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.OwnAddresses;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.joining.Enrolling.NewReader;

/**
 * The operator adds many readers whose consent was given elsewhere, as {@link AddReader} adds one. Nobody who left,
 * complained or could not be reached is brought back without the operator's word that they have said yes again; who
 * complained not even then.
 */
public final class ImportReaders {
    private final Campaigns campaigns;
    private final Enrolling enrolling;
    private final OwnAddresses own;
    private final InstantSource clock;

    public ImportReaders(Campaigns campaigns, Enrolling enrolling, OwnAddresses own, InstantSource clock) {
        this.campaigns = campaigns;
        this.enrolling = enrolling;
        this.own = own;
        this.clock = clock;
    }

    /** @return what came of each, in their order */
    public List<Added> add(List<NewReader> readers, Slug slug) {
        return add(readers, slug, false);
    }

    /**
     * @param bringBack also those who left, finished or were unreachable: they have said yes again since
     * @return what came of each, in their order
     */
    public List<Added> add(List<NewReader> readers, Slug slug, boolean bringBack) {
        Optional<Campaign> campaign = campaigns.find(slug);
        if (campaign.isEmpty()) {
            return Collections.nCopies(readers.size(), Added.NO_SUCH_CAMPAIGN);
        }
        Set<EmailAddress> ours =
                readers.stream().map(NewReader::address).filter(own::has).collect(Collectors.toSet());
        List<NewReader> people =
                readers.stream().filter(r -> !ours.contains(r.address())).toList();
        Iterator<Added> added = addPeople(people, campaign.get(), bringBack).iterator();
        return readers.stream()
                .map(r -> ours.contains(r.address()) ? Added.NOT_A_PERSON : added.next())
                .toList();
    }

    private List<Added> addPeople(List<NewReader> readers, Campaign campaign, boolean bringBack) {
        Instant now = clock.instant();
        return enrolling.add(
                readers,
                campaign.slug(),
                (subscription, reader, wanted) ->
                        new Enrolment(having(subscription, wanted.had(), campaign), reader, campaign).confirmed(now),
                bringBack,
                now);
    }

    /** As if the first lessons had come. Who is brought back begins anew with them, whatever had come here before. */
    private static Subscription having(Subscription subscription, int had, Campaign campaign) {
        if (had == 0) {
            return subscription;
        }
        Received received = Received.NOTHING;
        for (SeriesLesson lesson :
                campaign.series().lessons().stream().limit(had).toList()) {
            received = received.with(lesson.ordinal());
        }
        return subscription.state() instanceof State.AwaitingConfirmation
                ? subscription.counting(received)
                : subscription.newRun(received).with(new State.AwaitingConfirmation());
    }
}
