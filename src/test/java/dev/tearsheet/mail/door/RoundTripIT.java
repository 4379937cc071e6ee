package dev.tearsheet.mail.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.FreePort;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Mailbox;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.mail.mime.MimeReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Mail that goes out through a real Postfix and comes back through it. Nothing leaves this machine. */
@Timeout(180)
class RoundTripIT {
    private static final Path SINK = Path.of("/usr/sbin/smtp-sink");
    private static final String ANN = "ann@kept.example";

    @TempDir
    private Path folder;

    private final BlockingQueue<RawMail> kept = new LinkedBlockingQueue<>();
    private Process sink;
    private SmtpDoor readers;
    private Postfix postfix;
    private RealEngine ours;
    private RealEngine theirs;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Postfix.isHere(), "postfix is not installed, or this is not root");
        assumeTrue(Files.isExecutable(SINK), "smtp-sink (Debian: postfix) is not installed");
        // Postfix works as a user of its own.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        int refusing = FreePort.next();
        sink = new ProcessBuilder(
                        SINK.toString(),
                        "-u",
                        "nobody",
                        "-f",
                        "rcpt",
                        "-B",
                        "550 5.1.1 there is nobody of this name",
                        "127.0.0.1:" + refusing,
                        "10")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        readers = SmtpDoor.open(
                DoorSettings.at("127.0.0.1", 0, "mx.kept.example"), new Anybody(kept), InstantSource.system());
        int ourDoor = FreePort.next();
        int theirDoor = FreePort.next();
        postfix = new Postfix(
                Files.createDirectory(folder.resolve("postfix")), "lmtp:inet:127.0.0.1:" + ourDoor, """
                mynetworks = 127.0.0.0/8
                relay_domains = x.example, y.example
                smtpd_recipient_restrictions =
                smtp_host_lookup = native
                transport_maps = inline:{
                  {y.example=lmtp:inet:127.0.0.1:%d}
                  {gone.example=smtp:[127.0.0.1]:%d}
                  {kept.example=smtp:[127.0.0.1]:%d} }
                """.formatted(
                                theirDoor, refusing, readers.port()));
        ours = new RealEngine(folder.resolve("ours"), "x.example", ourDoor, postfix.port());
        theirs = new RealEngine(folder.resolve("theirs"), "y.example", theirDoor, postfix.port());
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable open : new AutoCloseable[] {ours, theirs, readers}) {
            if (open != null) {
                open.close();
            }
        }
        if (postfix != null) {
            postfix.stop();
        }
        if (sink != null) {
            sink.destroy();
        }
    }

    @Test
    void a_reader_whom_nobody_knows_comes_back_as_a_genuine_notice_and_is_given_up() throws Exception {
        ours.add("bob@gone.example");

        Arrivals.Row notice = ours.arrivals(1).get(0);
        assertThat(notice.kind()).as(postfix.log()).isEqualTo("BOUNCE");
        assertThat(notice.why()).isEqualTo("userunknown (hard)");
        assertThat(notice.action()).isEqualTo("suppress");
        assertThat(ours.isSuppressed("bob@gone.example")).isTrue();
        assertThat(ours.state("bob@gone.example")).isEqualTo("Ended");
        assertThat(ours.mailsTo("bob@gone.example")).hasSize(1);
    }

    @Test
    void a_person_joins_and_a_holiday_notice_neither_confirms_nor_is_answered() throws Exception {
        write("<" + ANN + ">", ANN, "tea+join@x.example", "Subject: hello");
        RawMail question = next();
        String replyTo = read(question).first("reply-to");
        assertThat(ours.state(ANN)).isEqualTo("AwaitingConfirmation");

        // As programs do it by RFC 3834, and as others do it.
        write("<>", ANN, question.envelopeFrom(), "Subject: Out of office\r\nAuto-Submitted: auto-replied");
        write(
                "<" + ANN + ">",
                ANN,
                replyTo,
                "Subject: Out of office: " + read(question).subject());
        write("<>", ANN, replyTo, "Subject: I read this on Monday");

        assertThat(ours.arrivals(4).subList(0, 3))
                .extracting(Arrivals.Row::action)
                .containsOnly("nothing");
        assertThat(ours.state(ANN)).isEqualTo("AwaitingConfirmation");
        assertThat(ours.mailsTo(ANN)).hasSize(1);
        assertThat(kept).isEmpty();

        write("<" + ANN + ">", ANN, replyTo, "Subject: Re: " + read(question).subject());
        assertThat(read(next()).text()).contains("a warm cup");
        assertThat(ours.state(ANN)).isEqualTo("Active");
    }

    @Test
    void two_engines_that_mail_each_other_stop_after_two_messages() throws Exception {
        // Somebody makes the one ask the other.
        write("<tea@y.example>", "tea@y.example", "tea+join@x.example", "Subject: hello");

        assertThat(ours.arrivals(1)).hasSize(1);
        List<Arrivals.Row> answers = theirs.arrivals(1);
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).action()).isEqualTo("nothing");
        List<DispatchRow> mails = ours.mailsTo("tea@y.example");
        assertThat(mails).hasSize(1);
        assertThat(theirs.mailsTo("tea@x.example")).isEmpty();
        assertThat(ours.arrivals(1)).hasSize(1);
    }

    private RawMail next() throws Exception {
        RawMail mail = kept.poll(60, TimeUnit.SECONDS);
        assertThat(mail).as(postfix.log()).isNotNull();
        return mail;
    }

    private static IncomingMail read(RawMail mail) {
        return new MimeReader().read(mail);
    }

    private void write(String sender, String author, String to, String headers) throws Exception {
        try (RawSmtp client = new RawSmtp(postfix.port())) {
            client.answer();
            client.say("EHLO here.example");
            client.say("MAIL FROM:" + sender);
            assertThat(client.say("RCPT TO:<" + to + ">")).as(postfix.log()).startsWith("250");
            client.say("DATA");
            String mail = "From: " + author + "\r\nTo: " + to + "\r\n" + headers + "\r\n\r\nhello\r\n.";
            assertThat(client.say(mail)).startsWith("250");
        }
    }

    /** A mailbox for everybody. */
    private record Anybody(BlockingQueue<RawMail> mails) implements Mailbox {
        @Override
        public boolean knows(String recipient) {
            return true;
        }

        @Override
        public void take(RawMail mail) {
            mails.add(mail);
        }
    }
}
