package dev.tearsheet.mail.door;

import java.util.Optional;

/**
 * Where a door listens, how much it takes and how it proves who it is.
 *
 * @param host the address to listen on
 * @param port 0 takes any free one
 * @param name what the door calls itself in its greeting and in {@code Received}
 * @param certificate with it STARTTLS is offered
 */
public record DoorSettings(String host, int port, String name, Limits limits, Optional<Certificate> certificate) {
    /** Where LMTP must not be spoken (RFC 2033 section 5). */
    private static final int SMTP_PORT = 25;

    public DoorSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a door has a port from 0 to 65535");
        }
    }

    /** Open to strangers, without a certificate. */
    public static DoorSettings at(String host, int port, String name) {
        return new DoorSettings(host, port, name, Limits.FOR_STRANGERS, Optional.empty());
    }

    public DoorSettings with(Limits newLimits) {
        return new DoorSettings(host, port, name, newLimits, certificate);
    }

    public DoorSettings with(Certificate newCertificate) {
        return new DoorSettings(host, port, name, limits, Optional.of(newCertificate));
    }

    boolean speaksLmtp() {
        return port != SMTP_PORT;
    }
}
