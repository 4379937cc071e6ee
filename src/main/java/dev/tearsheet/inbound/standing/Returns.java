package dev.tearsheet.inbound.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.inbound.bounce.FailedRecipient;

/** The mails that came back. Each method is one transaction. */
public interface Returns {
    /** The mail of this number. */
    Optional<Dispatch> sent(DispatchId id);

    /**
     * Notes that a mail came back and writes it as refused, so that its lesson can be sent again. Of several notices
     * only the first is noted, until the mail has gone out again.
     *
     * @return whether it was noted
     */
    boolean note(Dispatch dispatch, FailedRecipient failure, Instant now);

    /**
     * The failures of an address, oldest first, since the last mail to it that the relay took and that did not come
     * back within two days, and since its owner last showed that mail comes through.
     *
     * @param key as in {@link dev.tearsheet.subscriber.EmailAddress#key()}
     */
    List<Failed> since(String key, Instant now);

    /**
     * The lessons among those failures, each once: they did not arrive.
     *
     * @param key as in {@link dev.tearsheet.subscriber.EmailAddress#key()}
     */
    List<Dispatch> lost(String key, Instant now);

    /** How many addresses of a domain were said not to exist since then. */
    int hardAt(String domain, Instant since);

    /** How many readers with addresses of a domain can expect mail. */
    int readersAt(String domain);
}
