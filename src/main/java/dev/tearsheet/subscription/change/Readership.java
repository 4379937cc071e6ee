package dev.tearsheet.subscription.change;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Subscription;

/** The readers of a campaign, in numbers. Nothing of it grows in memory with their number. */
public interface Readership {
    /** How far somebody is. */
    enum Standing {
        AWAITING,
        ACTIVE,
        PAUSED,
        COMPLETED,
        ENDED;

        /** Whether lessons are still to come. */
        public boolean isLive() {
            return this == ACTIVE || this == PAUSED;
        }
    }

    /** So many readers who stand alike and have received the same lessons. */
    record Place(Standing standing, Received received, long readers) {}

    /** All places at which there is anybody, each once. */
    void places(Slug campaign, Consumer<Place> each);

    /** All who are active, one by one. */
    void active(Slug campaign, BiConsumer<Subscription, Subscriber> each);
}
