package dev.tearsheet.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of names by which machines and pages are reached. */
final class NetworkNames {
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,180}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    private NetworkNames() {}

    /** A domain with a dot in it, in lower case, letters of other scripts in their xn-- form. */
    static boolean isDomain(String text) {
        return DOMAIN.matcher(text).matches();
    }

    /** A name or an address, without a port. */
    static boolean isHost(String text) {
        return text.matches("[A-Za-z0-9._:-]+") && !text.matches("[^:]+:\\d*");
    }

    /** An address of a page without question mark, fragment and user. */
    static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && Set.of("http", "https").contains(uri.getScheme())
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
