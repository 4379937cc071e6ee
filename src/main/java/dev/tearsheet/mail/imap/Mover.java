package dev.tearsheet.mail.imap;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves a mail to another folder, as well as the server can. */
final class Mover {
    private static final Logger LOG = LoggerFactory.getLogger(Mover.class);

    private final IMAPStore store;
    private final IMAPFolder from;
    private final Folder to;

    Mover(IMAPStore store, IMAPFolder from, Folder to) {
        this.store = store;
        this.from = from;
        this.to = to;
    }

    void move(Message message) throws MessagingException {
        Message[] one = {message};
        if (store.hasCapability("MOVE")) {
            from.moveMessages(one, to);
        } else if (store.hasCapability("UIDPLUS")) {
            from.copyMessages(one, to);
            message.setFlag(Flags.Flag.DELETED, true);
            from.expunge(one);
        } else {
            // A plain EXPUNGE would also take what its owner has marked and not yet parted with.
            LOG.debug("the server can neither MOVE nor UIDPLUS, so the mail stays where it is");
        }
    }
}
