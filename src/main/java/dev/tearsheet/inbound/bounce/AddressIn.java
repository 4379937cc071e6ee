package dev.tearsheet.inbound.bounce;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the address in what servers write where an address should stand. */
final class AddressIn {
    static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,128}+@[\\p{L}\\p{N}_-]{1,63}+(?:\\.[\\p{L}\\p{N}_-]{1,63}+){0,20}");
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"@\\s]{1,64}+\"@[\\p{L}\\p{N}_-]{1,63}+(?:\\.[\\p{L}\\p{N}_-]{1,63}+){0,20}");
    private static final Pattern TYPE = Pattern.compile("(?i)^(smtp|rfc-?822)=");
    private static final int LONGEST = 1_000;

    private AddressIn() {}

    /** The address in a text such as {@code rfc822; <ann@example.org>}; an angle bracket's before others. */
    static Optional<String> in(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        int bracket = head.indexOf('<');
        return bracket >= 0 ? first(head.substring(bracket)).or(() -> first(head)) : first(head);
    }

    private static Optional<String> first(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (address.find()) {
            return Optional.of(bare(address.group()));
        }
        Matcher quoted = QUOTED.matcher(text);
        return quoted.find() ? Optional.of(quoted.group()) : Optional.empty();
    }

    /** Without the quotation marks, the equals signs and the {@code SMTP=} of X.400 that belong to the text around. */
    static String bare(String address) {
        String rest = TYPE.matcher(address).replaceFirst("");
        while (!rest.isEmpty() && "'=*|".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1);
        }
        return rest;
    }
}
