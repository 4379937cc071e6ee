package dev.tearsheet.subscription.joining;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.joining.Enrolling.NewReader;

/** The operator adds a reader whose consent was given elsewhere, and notes how. */
public final class AddReader {
    private final ImportReaders importReaders;

    public AddReader(ImportReaders importReaders) {
        this.importReaders = importReaders;
    }

    /** @param consent how the reader said yes, in the operator's words */
    public Added add(EmailAddress address, Slug slug, Optional<ZoneId> zone, String consent) {
        return importReaders
                .add(List.of(new NewReader(address, zone, consent)), slug)
                .get(0);
    }
}
