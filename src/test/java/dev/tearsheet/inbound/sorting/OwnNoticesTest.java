package dev.tearsheet.inbound.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

import dev.tearsheet.delivery.reason.Reason;
import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.inbound.bounce.FailedRecipient;
import dev.tearsheet.mail.mime.MimeReader;
import dev.tearsheet.message.Addresses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One small mail for each form that we know of; what it must be taken for stands in its {@code X-Expect} header. */
class OwnNoticesTest {
    private final Sorter sorter = new Sorter(new Addresses("none.example", '+'), new ReasonReader());

    @ParameterizedTest
    @MethodSource("dev.tearsheet.mail.OwnNotices#files")
    void isTakenForWhatItIs(Path file) throws IOException {
        IncomingMail first = new MimeReader().read(new RawMail("", "", Files.readAllBytes(file), Instant.EPOCH));
        String sender = first.has("return-path") ? "" : "ann@example.com";
        IncomingMail mail = new MimeReader().read(new RawMail(sender, "", Files.readAllBytes(file), Instant.EPOCH));
        assertThat(told(mail, sorter.sort(mail))).isEqualTo(mail.first("x-expect"));
    }

    private static String told(IncomingMail mail, Sorted sorted) {
        StringBuilder told = new StringBuilder(word(sorted.kind()));
        sorted.bounce().stream().flatMap(b -> b.recipients().stream()).forEach(r -> told.append(row(r)));
        sorted.complaint().stream()
                .flatMap(c -> c.recipients().stream())
                .forEach(a -> told.append(row(a, Reason.FEEDBACK)));
        if (sorted.kind() == Kind.AUTO_REPLY) {
            mail.from().ifPresent(a -> told.append(row(a.toString(), Reason.VACATION)));
        }
        return told.toString();
    }

    private static String row(FailedRecipient r) {
        return "; " + r.address() + " " + r.reason().word() + " " + word(r.failureClass());
    }

    private static String row(String address, Reason reason) {
        return "; " + address + " " + reason.word() + " " + word(reason.failureClass());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
