package dev.tearsheet.inbound;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * A mail as it came in at a door, for one recipient.
 *
 * @param envelopeFrom the reverse path without angle brackets; empty for the null sender of failure notices
 * @param recipient the address that it was sent to on the wire
 */
public record RawMail(String envelopeFrom, String recipient, byte[] bytes, Instant at) {
    /** The reverse path without what forwarders and signers wrap around it. */
    public String sender() {
        return WrappedSender.of(envelopeFrom);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawMail that
                && envelopeFrom.equals(that.envelopeFrom)
                && recipient.equals(that.recipient)
                && Arrays.equals(bytes, that.bytes)
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(envelopeFrom, recipient, Arrays.hashCode(bytes), at);
    }

    @Override
    public String toString() {
        return "mail from <" + envelopeFrom + "> to <" + recipient + ">, " + bytes.length + " bytes";
    }
}
