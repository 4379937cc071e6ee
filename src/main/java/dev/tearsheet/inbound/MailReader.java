package dev.tearsheet.inbound;

/** Reads a raw mail. Never throws and never hangs, whatever the bytes are. */
@FunctionalInterface
public interface MailReader {
    IncomingMail read(RawMail raw);
}
