package dev.tearsheet.mail.door;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.tearsheet.inbound.Mailbox;
import dev.tearsheet.inbound.RawMail;

/** Knows everybody at x.example but nobody; may be away or full, for all or for one. */
final class Shelf implements Mailbox {
    final List<RawMail> mails = new CopyOnWriteArrayList<>();
    volatile boolean away;
    volatile boolean full;

    @Override
    public boolean knows(String recipient) {
        if (away) {
            throw new IllegalStateException("the database is away");
        }
        return recipient.endsWith("@x.example") && !recipient.startsWith("nobody");
    }

    @Override
    public void take(RawMail mail) {
        if (full || mail.recipient().startsWith("full")) {
            throw new IllegalStateException("the disk is full");
        }
        mails.add(mail);
    }
}
