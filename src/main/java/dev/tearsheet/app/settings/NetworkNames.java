package dev.tearsheet.app.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of names by which machines and pages are reached. */
final class NetworkNames {
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,180}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_][A-Za-z0-9_-]*)*\\.?");
    private static final Pattern IPV4 =
            Pattern.compile("(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");

    private NetworkNames() {}

    /** A domain with a dot in it, in lower case, letters of other scripts in their xn-- form. */
    static boolean isDomain(String text) {
        return DOMAIN.matcher(text).matches();
    }

    /** A name or an address, without a port. */
    static boolean isHost(String text) {
        if (text.contains(":")) {
            return text.matches("[0-9A-Fa-f:.]+") && isAddress(text);
        }
        return text.matches("[0-9.]+")
                ? IPV4.matcher(text).matches()
                : NAME.matcher(text).matches();
    }

    /** Of a text with a colon in it nobody is asked for an address. */
    private static boolean isAddress(String text) {
        try {
            return InetAddress.getByName(text) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** An address of a page without question mark, fragment and user. */
    static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && (uri.getPort() == -1 || uri.getPort() > 0 && uri.getPort() < 65_536)
                    && Set.of("http", "https").contains(uri.getScheme())
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
