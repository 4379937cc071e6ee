package dev.tearsheet.mail.relay;

import java.io.IOException;
import java.io.OutputStream;

import dev.tearsheet.mail.mime.ByteList;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail whose bytes are written already: Angus sends them as they are, with their Message-ID. */
final class WrittenMail extends MimeMessage {
    private final ByteList bytes;

    WrittenMail(Session session, ByteList bytes) {
        super(session);
        this.bytes = bytes;
        this.saved = true;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException {
        bytes.writeTo(out);
    }
}
