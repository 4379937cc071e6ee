package dev.tearsheet.mail;

import java.util.Locale;

/** Servers on this machine: nobody stands, or listens, in between. */
public final class Loopback {
    private Loopback() {}

    /** @param host a name or an address */
    public static boolean is(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.startsWith("127.") || name.equals("::1") || name.equals("[::1]");
    }
}
