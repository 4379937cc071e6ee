package dev.tearsheet.mail;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;

import dev.tearsheet.message.Envelope;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.Message.Header;
import dev.tearsheet.subscriber.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Messages for the tests of the mail room. */
public final class MessageFixtures {
    public static final Instant NOW = Instant.parse("2026-11-23T07:05:09Z");
    public static final String ID = "<i4.abc@lessons.example.org>";

    private MessageFixtures() {}

    public static Message lesson() {
        return lessonTo("ann@example.org");
    }

    public static Message lessonTo(String recipient) {
        return message(recipient, "Lesson 4", "Kitchen course", List.of(), "Salt.\nPepper.\n", "<p>Salt.</p>\n");
    }

    public static Message lessonWith(List<Header> headers) {
        return message("ann@example.org", "Lesson 4", "Kitchen course", headers, "Salt.\n", "<p>Salt.</p>\n");
    }

    public static Message message(
            String recipient, String subject, String fromName, List<Header> headers, String text, String html) {
        return new Message(
                new Envelope("kitchen+bounce-x1@lessons.example.org", EmailAddress.parse(recipient)),
                ID,
                NOW,
                fromName,
                "kitchen@lessons.example.org",
                subject,
                headers,
                text,
                html);
    }

    public static MimeMessage parsed(byte[] bytes) {
        try {
            return new MimeMessage((Session) null, new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
