package dev.tearsheet.mail.door;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.mail.door.Intake.Client;
import dev.tearsheet.mail.door.Intake.Parcel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One mail on its way in: asks the intake for each recipient, and says 250 only when it has kept the mail. */
final class Transaction {
    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);
    private static final int MOST_RECIPIENTS = 100;
    private static final String KEPT = "250 2.0.0 Kept";
    private static final String NOT_KEPT = "451 4.3.0 The mail could not be kept, try again later";

    private final Intake intake;
    private final Client client;
    private final String sender;
    private final List<String> recipients = new ArrayList<>();

    Transaction(Intake intake, Client client, String sender) {
        this.intake = intake;
        this.client = client;
        this.sender = sender;
    }

    /** Adds a recipient, or says why not. */
    Optional<String> add(String recipient) {
        if (recipients.size() == MOST_RECIPIENTS) {
            return Optional.of("452 4.5.3 Too many recipients");
        }
        try {
            if (recipient.isBlank() || !intake.knows(recipient)) {
                return Optional.of("550 5.1.1 There is nobody at this address");
            }
        } catch (RuntimeException e) {
            LOG.warn("cannot tell whether a recipient is known", e);
            return Optional.of("451 4.3.0 Try again later");
        }
        recipients.add(recipient);
        return Optional.empty();
    }

    boolean hasRecipients() {
        return !recipients.isEmpty();
    }

    /** Keeps what was read; by LMTP there is one reply for each recipient (RFC 2033 section 4.2). */
    List<String> end(Contents.Read read, boolean each) {
        if (read.refusal().isPresent()) {
            return recipients.stream()
                    .map(r -> read.refusal().get())
                    .limit(each ? recipients.size() : 1)
                    .toList();
        }
        Parcel parcel = new Parcel(sender, client, read.bytes());
        if (each) {
            return recipients.stream()
                    .map(r -> keep(parcel, r) ? KEPT : NOT_KEPT)
                    .toList();
        }
        // If one fails the client comes again with all; what was kept already is known for what it is.
        boolean all = new LinkedHashSet<>(recipients).stream().allMatch(r -> keep(parcel, r));
        return List.of(all ? KEPT : NOT_KEPT);
    }

    private boolean keep(Parcel parcel, String recipient) {
        try {
            intake.take(parcel, recipient);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("a mail that came in could not be kept", e);
            return false;
        }
    }
}
