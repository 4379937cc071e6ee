package dev.tearsheet.mail;

import java.time.Duration;

/**
 * Where a door listens and how much it takes.
 *
 * @param host the address to listen on
 * @param port 0 takes any free one
 * @param name what the door calls itself in its greeting and in {@code Received}
 * @param maxBytes of one mail; more is answered with 552
 * @param silence after which a connection is closed
 */
public record DoorSettings(String host, int port, String name, int maxBytes, int maxConnections, Duration silence) {
    private static final int ONE_MIB = 1024 * 1024;

    public DoorSettings {
        if (port < 0 || port > 65_535 || maxBytes < 1 || maxConnections < 1) {
            throw new IllegalArgumentException("a door has a port from 0 to 65535 and takes at least one byte");
        }
    }

    /** Mails up to 1 MiB, 50 connections, closed after a minute of silence. */
    public static DoorSettings at(String host, int port, String name) {
        return new DoorSettings(host, port, name, ONE_MIB, 50, Duration.ofMinutes(1));
    }

    public DoorSettings withMaxBytes(int bytes) {
        return new DoorSettings(host, port, name, bytes, maxConnections, silence);
    }

    public DoorSettings withMaxConnections(int connections) {
        return new DoorSettings(host, port, name, maxBytes, connections, silence);
    }
}
