package dev.tearsheet.subscription;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;

/** Puts many readers on a campaign's list at once. */
public interface Enrolling {
    /**
     * Somebody who has said yes elsewhere.
     *
     * @param consent how, in the operator's words
     */
    record NewReader(EmailAddress address, Optional<ZoneId> zone, String consent) {}

    /** The step of a subscription when its owner has said yes. */
    interface FirstStep extends BiFunction<Subscription, Subscriber, Transition> {}

    /**
     * One transaction: all of them, or none if it fails.
     *
     * @param readers some hundreds; addresses may be among them twice
     * @param bringBack whether the step is also taken by those who {@link Added#mayComeBack}
     * @return what came of each, in their order; never that there is no such campaign
     */
    List<Added> add(List<NewReader> readers, Slug campaign, FirstStep step, boolean bringBack, Instant now);
}
