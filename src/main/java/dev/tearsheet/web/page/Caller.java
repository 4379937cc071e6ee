package dev.tearsheet.web.page;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.javalin.http.Context;

/**
 * Who asks for a page, as far as the connection tells.
 *
 * @param address the other end of the connection: the person's machine or the last proxy
 * @param forwardedFor the machine that the last proxy names, if there is a proxy that names one
 * @param proxied whether any header shows that a proxy stands between
 * @param host the Host header, empty if there is none
 */
public record Caller(InetAddress address, Optional<InetAddress> forwardedFor, boolean proxied, String host) {
    private static final List<String> PROXY_HEADERS = List.of("X-Forwarded-For", "Forwarded", "Via", "X-Real-IP");
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    /** Only literals, so that no name is ever looked up. */
    private static final Pattern LITERAL = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]+");

    public static Caller of(Context ctx) {
        String forwarded = Optional.ofNullable(ctx.header("X-Forwarded-For")).orElse("");
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return new Caller(
                literal(ctx.ip()).orElseGet(InetAddress::getLoopbackAddress),
                literal(last),
                PROXY_HEADERS.stream().anyMatch(h -> ctx.header(h) != null),
                Optional.ofNullable(ctx.host()).orElse(""));
    }

    /**
     * Whether somebody at this very machine asks, with no proxy between. The Host header counts too: a page elsewhere
     * can give its own name the address of this machine, but not the name "localhost".
     */
    public boolean isAtThisMachine() {
        return address.isLoopbackAddress()
                && !proxied
                && THIS_MACHINE.matcher(host).matches();
    }

    /** The network that the caller is in: the first 24 bits of an IPv4 address, 64 of an IPv6 address. */
    public String network() {
        // Only a proxy on this machine is believed: everybody can write the header.
        byte[] bytes = (address.isLoopbackAddress() ? forwardedFor.orElse(address) : address).getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 8));
    }

    private static Optional<InetAddress> literal(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!LITERAL.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
