package dev.tearsheet.cli.inbound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.tearsheet.cli.shared.FileFault;
import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.sorting.Sorter;
import dev.tearsheet.mail.mime.MimeReader;
import dev.tearsheet.message.Addresses;

/**
 * Explains mails in files, which have lost their envelope: it is guessed from what the last server noted in the header.
 * The domain that a mail came to is taken for the engine's own.
 */
final class MailExplainer {
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@\"',;:]{1,128}+@[^\\s<>@\"',;:]{1,255}+");

    private final MimeReader reader = new MimeReader();
    private final ReasonReader reasons = new ReasonReader();

    MailView explain(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return MailView.unreadable(file.toString(), "larger than any mail");
            }
            byte[] bytes = Files.readAllBytes(file);
            FileTime time = Files.getLastModifiedTime(file);
            IncomingMail first = reader.read(new RawMail("", "", bytes, time.toInstant()));
            if (first.headers().isEmpty()) {
                return MailView.unreadable(file.toString(), "no mail: it has no headers");
            }
            String recipient = recipient(first);
            IncomingMail mail = reader.read(new RawMail(sender(first), recipient, bytes, time.toInstant()));
            return MailView.of(file.toString(), mail, new Sorter(addresses(recipient, mail), reasons).sort(mail));
        } catch (IOException | RuntimeException e) {
            return MailView.unreadable(file.toString(), inWords(e));
        }
    }

    static String inWords(Exception e) {
        return e instanceof IOException io ? FileFault.words(io) : e.getClass().getSimpleName();
    }

    private static String recipient(IncomingMail mail) {
        return Stream.of("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to")
                .flatMap(name -> mail.all(name).stream())
                .map(MailExplainer::address)
                .filter(a -> !a.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The last server's Return-Path; without one the author, for nobody can tell. */
    private static String sender(IncomingMail mail) {
        return mail.has("return-path") ? address(mail.first("return-path")) : address(mail.first("from"));
    }

    private static Addresses addresses(String recipient, IncomingMail mail) {
        String domain = domain(recipient);
        boolean fromThere =
                mail.from().filter(f -> f.asciiDomain().equals(domain)).isPresent();
        // Who writes to people of the own domain is no engine's address.
        return new Addresses(domain.isEmpty() || fromThere ? "none.invalid" : domain, '+');
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static String address(String header) {
        Matcher address = ADDRESS.matcher(header);
        return address.find() ? address.group() : "";
    }
}
