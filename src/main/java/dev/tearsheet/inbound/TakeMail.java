package dev.tearsheet.inbound;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a mail that comes without an envelope: out of a mailbox, or through a pipe. */
public final class TakeMail {
    /** What became of it. */
    public enum Taken {
        /** It is kept for everybody for whom it was. */
        KEPT,
        /** It is for nobody here. */
        NOBODY,
        /** It has no headers at all. */
        NO_MAIL
    }

    private final MailReader reader;
    private final Mailbox mailbox;
    private final InstantSource clock;

    public TakeMail(MailReader reader, Mailbox mailbox, InstantSource clock) {
        this.reader = reader;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** Whether a mail is for anybody here, as far as its headers tell. */
    public boolean isForUs(byte[] headers) {
        IncomingMail mail = reader.read(new RawMail("", "", headers, clock.instant()));
        return !Addressees.of(mail, mailbox::knows).isEmpty();
    }

    /** Finds sender and recipients in the mail itself. */
    public Taken from(byte[] source) {
        return from(source, Optional.empty(), List.of());
    }

    /**
     * Keeps a mail for all of its recipients.
     *
     * @param sender of the envelope, if somebody knows it; empty text for the null sender
     * @param recipients of the envelope; if there are none they are found in the mail
     */
    public Taken from(byte[] source, Optional<String> sender, List<String> recipients) {
        Instant now = clock.instant();
        IncomingMail mail = reader.read(new RawMail("", "", source, now));
        if (mail.headers().isEmpty()) {
            return Taken.NO_MAIL;
        }
        Set<String> known = recipients.isEmpty()
                ? Addressees.of(mail, mailbox::knows)
                : recipients.stream().filter(mailbox::knows).collect(Collectors.toSet());
        String from = sender.orElseGet(() -> Addressees.sender(mail));
        known.forEach(recipient -> mailbox.take(new RawMail(from, recipient, source, now)));
        return known.isEmpty() ? Taken.NOBODY : Taken.KEPT;
    }
}
