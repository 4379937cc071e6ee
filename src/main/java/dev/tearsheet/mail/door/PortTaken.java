package dev.tearsheet.mail.door;

/** A door cannot be opened because its address is in use or not allowed; the message says what to do. */
public final class PortTaken extends RuntimeException {
    private final String host;
    private final int port;

    PortTaken(String host, int port, Throwable cause) {
        super(
                "mail cannot be received at " + host + ":" + port + " (" + reason(cause) + "): stop the program that"
                        + " listens there, or set another door.host or door.port (auto takes a free one)",
                cause);
        this.host = host;
        this.port = port;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }
}
