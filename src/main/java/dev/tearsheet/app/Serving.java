package dev.tearsheet.app;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.app.foundation.CannotStart;
import dev.tearsheet.app.foundation.SentMark;
import dev.tearsheet.app.node.ClockCheck;
import dev.tearsheet.app.node.Membership;
import dev.tearsheet.app.settings.Secret;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.inbound.ActOnMail;
import dev.tearsheet.inbound.SpoolingMailbox;
import dev.tearsheet.mail.door.DoorSettings;
import dev.tearsheet.mail.door.Limits;
import dev.tearsheet.mail.door.PostOfficeDoor;
import dev.tearsheet.mail.mime.MimeLetters;
import dev.tearsheet.mail.relay.SmtpPen;
import dev.tearsheet.mail.relay.SmtpSettings;
import dev.tearsheet.mail.relay.SmtpTransport;
import dev.tearsheet.trial.TrialClock;
import dev.tearsheet.web.Sides;
import dev.tearsheet.web.WebDoor;
import dev.tearsheet.web.WebSettings;
import dev.tearsheet.web.api.ApiSide;
import dev.tearsheet.web.desk.OperatorSide;
import dev.tearsheet.web.desk.TrialSide;
import dev.tearsheet.web.reader.ReaderSide;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine with its doors open: mail in, mail out, pages, and the ticks that keep it going. */
public final class Serving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final Tearsheet engine;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final SentMark sentMark;
    private final ActOnMail actOnMail;
    private final SendDueIssues send;
    private final MailDoors doors;
    private final WebDoor web;
    private final Membership membership;
    private final ClockCheck clockCheck;
    private final EngineHealth health;
    private List<String> told = List.of();
    private Rounds rounds;

    /** Opens everything; what was opened is closed again if one of them cannot be. */
    public Serving(Tearsheet engine) {
        this.engine = engine;
        try {
            engine.data().lock();
            clockCheck = engine.nodeDesk().clockCheck();
            membership = enter();
            sentMark = engine.data().sentMark(engine.settings().isTrial());
            sentMark.check(engine.reports().newestSent(), engine.clock().instant())
                    .ifPresent(LOG::error);
            actOnMail = engine.actOnMail();
            send = sender();
            doors = keep(openDoors());
            health = new EngineHealth(engine, doors, sentMark, clockCheck);
            web = openPages();
            rounds = keep(new Rounds(engine, clockCheck));
            rounds.start(this::dealAndSend, this::signOfLife);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public int webPort() {
        return web.port();
    }

    public int doorPort() {
        return doors.port();
    }

    private Membership enter() {
        clockCheck.look().ifPresent(wrong -> {
            throw new CannotStart(wrong + " Until then this node does not start.");
        });
        engine.nodeDesk().enter(engine.leftBehind());
        return keep(engine.nodeDesk().membership());
    }

    /** Deals with what came in, sends what is due and begins what follows, now; returns when nothing is left to do. */
    public void work() {
        dealAndSend();
        engine.startFollowing().run();
    }

    /** What each node does for itself. */
    private void dealAndSend() {
        if (!membership.begin()) {
            return;
        }
        do {
            actOnMail.run();
        } while (sentMark.hold().isEmpty() && send());
    }

    /** Whether anything was sent; then there may be more. */
    private boolean send() {
        boolean sent = send.run() > 0;
        if (sent && !engine.settings().isTrial()) {
            Instant now = engine.clock().instant();
            sentMark.sent(now);
            membership.sent(now);
        }
        return sent;
    }

    private void signOfLife() {
        Optional<Instant> newest = membership.sign();
        if (!engine.settings().isTrial()) {
            newest.ifPresent(sentMark::follow);
        }
        clockCheck.look();
        doors.look();
        tell();
    }

    /** For whoever asks another node, or on the command line. */
    private void tell() {
        List<String> troubles = health.troubles();
        if (!troubles.equals(told)) {
            engine.nodeDesk().nodes().tell(membership.life(), troubles);
            told = troubles;
        }
    }

    private SendDueIssues sender() {
        Transport transport = keep(engine.settings().isTrial() ? toPostOffice() : engine.relay());
        int connections = engine.settings().relay().connections();
        return keep(engine.sendDueIssues(transport, connections));
    }

    private Transport toPostOffice() {
        String name = engine.settings().mail().domain();
        PostOfficeDoor post = keep(PostOfficeDoor.open(
                DoorSettings.at("127.0.0.1", 0, name).with(Limits.FOR_OURSELVES), engine.postOffice(), engine.clock()));
        return new SmtpTransport(SmtpSettings.of("127.0.0.1", post.port(), SmtpSettings.Security.NONE, name)
                .withConnections(engine.settings().relay().connections()));
    }

    private MailDoors openDoors() {
        return new MailDoors(
                engine,
                new SpoolingMailbox(engine.addresses(), engine.knownCampaigns(), engine.spool(), this::workSoon));
    }

    private WebDoor openPages() {
        Settings settings = engine.settings();
        WebSettings where = new WebSettings(
                settings.web().host(),
                settings.web().port(),
                settings.web().address(),
                set(settings.operatorPassword()),
                set(settings.apiToken()),
                settings.isTrial());
        ReaderSide reader = new ReaderSide(
                engine.campaigns(),
                engine.subscribe(),
                engine.confirm(),
                engine.steer(),
                engine.reports(),
                engine.addresses(),
                settings.answers().joinsPerNetwork());
        OperatorSide operator = new OperatorSide(
                engine.dailyWork().campaigns(), engine.reports(), engine.arrivals(), health, engine.addresses());
        People people = engine.people();
        ApiSide api = new ApiSide(engine.campaigns(), engine.reports(), people.standing(), people.orders());
        WebDoor pages =
                keep(new WebDoor(where, engine.templates(), engine.clock(), new Sides(reader, operator, api, trial())));
        pages.start();
        return pages;
    }

    private static Optional<String> set(Secret secret) {
        return Optional.of(secret.value()).filter(s -> !s.isEmpty());
    }

    private Optional<TrialSide> trial() {
        return engine.settings().isTrial()
                ? Optional.of(new TrialSide(
                        engine.postOffice(),
                        new MimeLetters(),
                        new SmtpPen("127.0.0.1", this::doorPort),
                        (TrialClock) engine.clock(),
                        this::work))
                : Optional.empty();
    }

    private void workSoon() {
        if (rounds != null) {
            rounds.workSoon();
        }
    }

    private <T extends AutoCloseable> T keep(T opened) {
        open.push(opened);
        return opened;
    }

    /** Closes in reverse order: no more ticks, no more mail in, then what goes out comes to its end. */
    @Override
    public void close() {
        if (send != null) {
            // The ticks wait for the work that is under way, which else would send until nothing is due.
            send.stop();
        }
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.warn("while stopping: {}", e.getMessage());
            }
        }
        engine.close();
    }
}
