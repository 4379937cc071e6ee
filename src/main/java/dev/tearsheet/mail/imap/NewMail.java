package dev.tearsheet.mail.imap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import dev.tearsheet.inbound.TakeMail;
import dev.tearsheet.inbound.TakeMail.Taken;
import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mails that came to a folder since it was last read, found by their unique numbers (RFC 9051 section 2.3.1.1). A
 * mail of ours is moved only after it was kept; if the line breaks in between it is found again, kept again, and known
 * for what it is.
 */
final class NewMail {
    private static final Logger LOG = LoggerFactory.getLogger(NewMail.class);

    private final IMAPFolder folder;
    private final Mover mover;
    private final TakeMail take;
    private final Bookmark bookmark;
    private final int maxBytes;
    private final BooleanSupplier enough;

    NewMail(IMAPFolder folder, Mover mover, TakeMail take, Bookmark bookmark, int maxBytes, BooleanSupplier enough) {
        this.folder = folder;
        this.mover = mover;
        this.take = take;
        this.bookmark = bookmark;
        this.maxBytes = maxBytes;
        this.enough = enough;
    }

    /**
     * Takes until nothing came meanwhile, or it is enough: of what came while we looked the server does not tell
     * again.
     */
    void takeAll() throws MessagingException {
        int more = 1;
        while (more > 0 && !enough.getAsBoolean()) {
            int before = folder.getMessageCount();
            int moved = take();
            more = folder.getMessageCount() - (before - moved);
        }
    }

    /** How many were ours. */
    private int take() throws MessagingException {
        String validity = folder.getUIDValidity() + ":";
        long last = bookmark.get()
                .filter(place -> place.startsWith(validity))
                .map(place -> Long.parseLong(place.substring(validity.length())))
                .orElse(0L);
        long read = last;
        int ours = 0;
        for (Message message : since(last)) {
            if (enough.getAsBoolean()) {
                break;
            }
            long uid = folder.getUID(message);
            if (take((IMAPMessage) message, uid)) {
                bookmark.put(validity + uid);
                ours++;
            }
            read = uid;
        }
        if (read > last) {
            bookmark.put(validity + read);
        }
        return ours;
    }

    /** The range asked for always has the newest mail in it, however old that is. */
    private List<Message> since(long last) throws MessagingException {
        Message[] messages = folder.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        FetchProfile numbers = new FetchProfile();
        numbers.add(UIDFolder.FetchProfileItem.UID);
        numbers.add(FetchProfile.Item.SIZE);
        folder.fetch(messages, numbers);
        record Numbered(long uid, Message message) {}
        List<Numbered> numbered = new ArrayList<>();
        for (Message message : messages) {
            if (message != null && folder.getUID(message) > last) {
                numbered.add(new Numbered(folder.getUID(message), message));
            }
        }
        numbered.sort(Comparator.comparingLong(Numbered::uid));
        return numbered.stream().map(Numbered::message).toList();
    }

    /** Whether it was ours. */
    private boolean take(IMAPMessage message, long uid) throws MessagingException {
        try {
            message.setPeek(true);
            if (!take.isForUs(head(message))) {
                return false;
            }
            if (message.getSize() > maxBytes) {
                LOG.warn("mail {} in the mailbox has more than {} bytes and is left there", uid, maxBytes);
                return false;
            }
            ByteArrayOutputStream source = new ByteArrayOutputStream();
            message.writeTo(source);
            boolean kept = take.from(source.toByteArray()) == Taken.KEPT;
            if (kept) {
                mover.move(message);
            }
            return kept;
        } catch (MessageRemovedException e) {
            return false;
        } catch (IOException e) {
            throw new MessagingException("a mail cannot be read", e);
        }
    }

    private static byte[] head(IMAPMessage message) throws MessagingException {
        String lines = Collections.list(message.getAllHeaderLines()).stream().collect(Collectors.joining("\r\n"));
        return (lines + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
