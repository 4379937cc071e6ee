package dev.tearsheet.mail.dkim;

import java.security.PrivateKey;
import java.util.regex.Pattern;

/**
 * A private key with the name under which the world finds its public half; the key is in no text of it.
 *
 * @param selector one label of a domain name or several, such as {@code tearsheet1}
 */
public record SigningKey(String selector, Algorithm algorithm, PrivateKey key) {
    private static final Pattern SELECTOR = Pattern.compile(
            "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,3}");

    public SigningKey {
        if (!isSelector(selector)) {
            throw new IllegalArgumentException("a selector is made of letters, digits and hyphens");
        }
    }

    public static boolean isSelector(String text) {
        return SELECTOR.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "SigningKey[" + selector + " " + algorithm + "]";
    }
}
