package dev.tearsheet.subscription.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Transition;

/** Puts many readers on a campaign's list at once. */
public interface Enrolling {
    /**
     * Somebody who has said yes elsewhere.
     *
     * @param consent how, in the operator's words
     * @param had how many lessons they have had elsewhere: they begin with the one after
     */
    record NewReader(EmailAddress address, Optional<ZoneId> zone, String consent, int had) {
        /** Somebody who begins with the first lesson. */
        public NewReader(EmailAddress address, Optional<ZoneId> zone, String consent) {
            this(address, zone, consent, 0);
        }
    }

    /** The step of a subscription when its owner has said yes. */
    @FunctionalInterface
    interface FirstStep {
        Transition of(Subscription subscription, Subscriber subscriber, NewReader wanted);
    }

    /**
     * One transaction: all of them, or none if it fails.
     *
     * @param readers some hundreds; addresses may be among them twice
     * @param bringBack whether the step is also taken by those who {@link Added#mayComeBack}
     * @return what came of each, in their order; never that there is no such campaign
     */
    List<Added> add(List<NewReader> readers, Slug campaign, FirstStep step, boolean bringBack, Instant now);
}
