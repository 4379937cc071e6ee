package dev.tearsheet.mail.imap;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.inbound.TakeMail;
import dev.tearsheet.mail.Angus;
import dev.tearsheet.mail.imap.ImapSettings.Security;
import dev.tearsheet.mail.imap.ImapSettings.Server;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** One connection to a mailbox: looks, waits until there may be something new, and looks again. */
final class ImapVisit implements AutoCloseable {
    private static final String TEN_SECONDS = "10000";
    private static final String A_MINUTE = "60000";
    private static final String FETCH_BYTES = "262144";
    /** A line on which nothing comes back for so long after we asked is dead. */
    private static final Duration DEAD = Duration.ofSeconds(30);

    private final ImapSettings settings;
    private final TakeMail take;
    private final Bookmark bookmark;
    private final CountDownLatch closing;
    private final Lines lines = new Lines();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "imap-door-timer");
        thread.setDaemon(true);
        return thread;
    });
    private IMAPStore store;
    private volatile IMAPFolder folder;
    private NewMail newMail;

    ImapVisit(ImapSettings settings, TakeMail take, Bookmark bookmark, CountDownLatch closing) {
        this.settings = settings;
        this.take = take;
        this.bookmark = bookmark;
        this.closing = closing;
    }

    /** Connects and opens both folders. */
    void begin() throws MessagingException {
        Angus.prepare();
        Server server = settings.server();
        store = (IMAPStore) Session.getInstance(properties(server)).getStore("imap");
        store.connect(server.host(), server.port(), server.user(), server.password());
        folder = (IMAPFolder) store.getFolder(settings.folder());
        folder.open(Folder.READ_WRITE);
        Folder done = store.getFolder(settings.doneFolder());
        if (!done.exists()) {
            done.create(Folder.HOLDS_MESSAGES);
        }
        newMail = new NewMail(
                folder, new Mover(store, folder, done), take, bookmark, settings.maxBytes(), this::isClosing);
    }

    /** Takes what is there and what comes, until the line breaks or the door closes. */
    void stay() throws MessagingException {
        boolean idle = settings.idle() && store.hasCapability("IDLE");
        while (!isClosing()) {
            newMail.takeAll();
            if (idle) {
                idle();
            } else {
                rest();
            }
        }
    }

    /** Lets the server tell; but some forget to, and some lines die silently, so ask after a while. */
    private void idle() throws MessagingException {
        Future<?> ask = timer.schedule(this::noop, settings.poll().toMillis(), TimeUnit.MILLISECONDS);
        Future<?> giveUp = timer.schedule(this::cut, settings.poll().plus(DEAD).toMillis(), TimeUnit.MILLISECONDS);
        try {
            folder.idle(true);
        } finally {
            ask.cancel(false);
            giveUp.cancel(false);
        }
    }

    /** Any command ends the waiting of the other thread. */
    private void noop() {
        if (folder == null) {
            cut();
            return;
        }
        try {
            folder.doCommand(protocol -> {
                protocol.simpleCommand("NOOP", null);
                return null;
            });
        } catch (MessagingException e) {
            cut();
        }
    }

    private void rest() throws MessagingException {
        try {
            closing.await(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new MessagingException("interrupted", e);
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Ends the waiting for new mail, but nothing that is being done; returns at once. */
    void wake() {
        try {
            timer.execute(this::noop);
        } catch (RejectedExecutionException e) {
            // The visit is over.
            cut();
        }
    }

    /** Cuts the line, whatever is going on. */
    void cut() {
        lines.cut();
    }

    private Properties properties(Server server) {
        Properties p = new Properties();
        p.put("mail.imap.socketFactory", lines);
        p.put("mail.imap.socketFactory.fallback", "false");
        p.put("mail.imap.connectiontimeout", TEN_SECONDS);
        p.put("mail.imap.timeout", A_MINUTE);
        p.put("mail.imap.fetchsize", FETCH_BYTES);
        p.put("mail.imap.ssl.enable", Boolean.toString(server.security() == Security.TLS));
        p.put("mail.imap.ssl.protocols", "TLSv1.2 TLSv1.3");
        p.put("mail.imap.starttls.enable", Boolean.toString(server.security() == Security.STARTTLS));
        p.put("mail.imap.starttls.required", Boolean.toString(server.security() == Security.STARTTLS));
        if (server.isLoopback()) {
            // As with a relay on this machine: its certificate, if any, is for its public name.
            p.put("mail.imap.ssl.trust", "*");
            p.put("mail.imap.ssl.checkserveridentity", "false");
        }
        return p;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        // A farewell could take for ever on a dead line, and the server does not miss it.
        cut();
    }
}
