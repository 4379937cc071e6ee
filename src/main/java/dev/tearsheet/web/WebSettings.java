package dev.tearsheet.web;

import java.net.URI;
import java.util.Optional;

/**
 * Where the pages are.
 *
 * @param host the address of this machine to listen on, such as {@code 127.0.0.1}
 * @param port 0 to 65535; 0 takes any free one
 * @param base the address under which people reach the pages, such as {@code https://lessons.example.org}; no path
 * @param operatorPassword opens the status page and the post office from elsewhere; without it they answer only to
 *     this machine
 * @param apiToken opens the API; without it there is none
 * @param trial whether the engine is only tried out: shows the post office
 */
public record WebSettings(
        String host,
        int port,
        String base,
        Optional<String> operatorPassword,
        Optional<String> apiToken,
        boolean trial) {
    /** The names of the settings, for messages that say which one to change. */
    public static final String HOST = "web.host";

    public static final String PORT = "web.port";
    public static final String ADDRESS = "web.address";
    public static final String OPERATOR_PASSWORD = "operator.password";

    public static final String API_TOKEN = "api.token";

    private static final int LAST_PORT = 65535;

    public WebSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException(PORT + " is 0 to " + LAST_PORT + ", not " + port);
        }
        if (operatorPassword.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(OPERATOR_PASSWORD + " is empty: set a password or leave it out");
        }
        if (apiToken.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(API_TOKEN + " is empty: set a token or leave it out");
        }
        check(base);
    }

    private static void check(String base) {
        URI uri = URI.create(base);
        boolean plain = uri.getHost() != null && uri.getRawPath().isEmpty() && uri.getRawQuery() == null;
        if (!plain || !"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme())) {
            throw new IllegalArgumentException(
                    ADDRESS + " is an address such as https://lessons.example.org without a path, not " + base);
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "WebSettings[host=" + host + ", port=" + port + ", base=" + base + ", operatorPassword="
                + told(operatorPassword) + ", apiToken=" + told(apiToken) + ", trial=" + trial + "]";
    }

    private static String told(Optional<String> secret) {
        return secret.isPresent() ? "(set)" : "(none)";
    }
}
