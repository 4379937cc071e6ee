package dev.tearsheet.campaign;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short name of a campaign, which is its folder's name, a part of its addresses and of its pages: 1 to 28
 * characters of a-z, 0-9 and single hyphens.
 */
public record Slug(String value) implements Comparable<Slug> {
    /** So that every address of a campaign keeps to the 64 octets of a local part (RFC 5321 section 4.5.3.1.1). */
    private static final int LONGEST = 28;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a campaign's name: \"" + value
                    + "\"; use 1 to 28 of a-z and 0-9, with single hyphens between them");
        }
    }

    public static Optional<Slug> tryParse(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new Slug(text))
                : Optional.empty();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
