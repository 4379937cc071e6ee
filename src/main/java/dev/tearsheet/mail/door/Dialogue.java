package dev.tearsheet.mail.door;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.mail.door.Command.Path;
import dev.tearsheet.mail.door.Intake.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One conversation with a client, by SMTP (RFC 5321) or, if it says LHLO, by LMTP (RFC 2033). A client that says what
 * cannot be understood, or asks for one unknown recipient after the other, is sent away.
 */
final class Dialogue {
    private static final Logger LOG = LoggerFactory.getLogger(Dialogue.class);
    private static final int MOST_ERRORS = 20;
    /** What browsers say that were tricked into talking to a mail door. */
    private static final Set<String> NO_MAIL_PROGRAM = Set.of("GET", "POST", "PUT", "HEAD", "OPTIONS", "CONNECT");

    /** What a conversation stands on. */
    record Setting(DoorSettings door, Intake intake, Throttle throttle, Room room, InstantSource clock) {}

    private final Setting setting;
    private final Wire wire;
    private final String address;
    private Client client;
    private Optional<Transaction> mail = Optional.empty();
    private int errors;
    private boolean over;

    /** @param address where the client connected from */
    Dialogue(Setting setting, Wire wire, String address) {
        this.setting = setting;
        this.wire = wire;
        this.address = address;
        this.client = new Client("", address, "SMTP");
    }

    /** Talks until one of both has enough. */
    void run() throws IOException {
        wire.reply("220 " + setting.door().name() + " ESMTP Tearsheet");
        try {
            while (!over) {
                wire.within(limits().silence());
                answer(Command.of(wire.command()));
            }
        } catch (SocketTimeoutException e) {
            wire.reply("421 4.4.2 You took too long");
        } catch (Wire.TooLong e) {
            wire.reply("421 4.7.0 No command is that long");
        } catch (Contents.Endless e) {
            wire.reply("421 5.3.4 The mail is far too large");
        } catch (EOFException e) {
            LOG.debug("{} has hung up", address);
        }
        wire.flush();
    }

    private void answer(Command command) throws IOException {
        switch (command.verb()) {
            case "EHLO", "LHLO", "HELO" -> greet(command);
            case "STARTTLS" -> startTls();
            case "MAIL" -> from(command);
            case "RCPT" -> to(command);
            case "DATA" -> data();
            case "RSET" -> {
                mail = Optional.empty();
                wire.reply("250 2.0.0 Forgotten");
            }
            case "NOOP" -> wire.reply("250 2.0.0 Still here");
            case "VRFY" -> wire.reply("252 2.5.0 Send a mail and see");
            case "QUIT" -> leave("221 2.0.0 Goodbye");
            default -> unknown(command);
        }
        if (errors >= MOST_ERRORS && !over) {
            leave("421 4.7.0 Too many errors");
        }
    }

    private void greet(Command command) {
        boolean lmtp = command.verb().equals("LHLO");
        if (command.argument().isEmpty() || lmtp && !setting.door().speaksLmtp()) {
            error(lmtp ? "500 5.5.1 There is no LMTP here" : "501 5.5.4 Say your name as well");
            return;
        }
        String protocol = lmtp ? "LMTP" : command.verb().equals("EHLO") ? "ESMTP" : "SMTP";
        client = new Client(command.argument(), address, protocol + (wire.isPrivate() ? "S" : ""));
        mail = Optional.empty();
        if (command.verb().equals("HELO")) {
            wire.reply("250 " + setting.door().name());
            return;
        }
        wire.reply("250-" + setting.door().name());
        wire.reply("250-PIPELINING");
        wire.reply("250-SIZE " + limits().bytes());
        if (setting.door().certificate().isPresent() && !wire.isPrivate()) {
            wire.reply("250-STARTTLS");
        }
        wire.reply("250-ENHANCEDSTATUSCODES");
        wire.reply("250-8BITMIME");
        wire.reply("250 SMTPUTF8");
    }

    private void startTls() throws IOException {
        Optional<Certificate> certificate = setting.door().certificate();
        if (certificate.isEmpty() || wire.isPrivate()) {
            error("502 5.5.1 Not here");
            return;
        }
        wire.reply("220 2.0.0 Go ahead");
        // What was said before does not count any longer (RFC 3207 section 4.2).
        mail = Optional.empty();
        client = new Client("", address, "SMTPS");
        wire.makePrivate(certificate.get().context(), limits().silence());
    }

    private void from(Command command) {
        Optional<Path> path = command.path("FROM");
        if (mail.isPresent()) {
            error("503 5.5.1 The sender was named already");
        } else if (path.isEmpty() || path.get().binary()) {
            error("501 5.5.4 Say MAIL FROM:<address>");
        } else if (path.get().size() > limits().bytes()) {
            error("552 5.3.4 The mail is larger than " + limits().bytes() + " bytes");
        } else if (!setting.throttle().admits(address, setting.clock().instant())) {
            error("450 4.7.0 Too many mails in a minute, try again later");
        } else {
            mail = Optional.of(
                    new Transaction(setting.intake(), client, path.get().address()));
            wire.reply("250 2.1.0 Go on");
        }
    }

    private void to(Command command) {
        Optional<Path> path = command.path("TO");
        if (mail.isEmpty()) {
            error("503 5.5.1 Name the sender first");
        } else if (path.isEmpty()) {
            error("501 5.5.4 Say RCPT TO:<address>");
        } else {
            mail.get().add(path.get().address()).ifPresentOrElse(this::error, () -> wire.reply("250 2.1.5 Go on"));
        }
    }

    private void data() throws IOException {
        if (mail.isEmpty() || !mail.get().hasRecipients()) {
            error("503 5.5.1 Name a recipient first");
            return;
        }
        wire.reply("354 End it with a dot on a line of its own");
        Contents contents = new Contents(wire, setting.room(), limits().bytes());
        try {
            Contents.Read read = contents.read(limits().silence());
            mail.get().end(read, client.protocol().startsWith("LMTP")).forEach(wire::reply);
        } finally {
            contents.giveBack();
            mail = Optional.empty();
        }
    }

    private void unknown(Command command) {
        if (NO_MAIL_PROGRAM.contains(command.verb())) {
            leave("421 4.7.0 This is no web page");
        } else {
            error("500 5.5.2 Unknown command");
        }
    }

    private void error(String reply) {
        errors++;
        wire.reply(reply);
    }

    private void leave(String reply) {
        wire.reply(reply);
        over = true;
    }

    private Limits limits() {
        return setting.door().limits();
    }
}
