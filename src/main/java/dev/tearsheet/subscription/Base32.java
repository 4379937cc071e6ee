package dev.tearsheet.subscription;

import java.util.Locale;
import java.util.Optional;

/** Crockford's base 32 in lower case, without check sign or hyphens. */
final class Base32 {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder((bytes.length * 8 + BITS - 1) / BITS);
        int held = 0;
        int heldBits = 0;
        for (byte b : bytes) {
            held = held << 8 | b & 0xff;
            heldBits += 8;
            while (heldBits >= BITS) {
                heldBits -= BITS;
                text.append(DIGITS.charAt(held >> heldBits & 31));
            }
            held &= (1 << heldBits) - 1;
        }
        if (heldBits > 0) {
            text.append(DIGITS.charAt(held << BITS - heldBits & 31));
        }
        return text.toString();
    }

    /** The bytes, or nothing if a character is none of the 32; bits left over at the end must be 0. */
    static Optional<byte[]> decode(String text) {
        String folded = folded(text);
        byte[] bytes = new byte[folded.length() * BITS / 8];
        int held = 0;
        int heldBits = 0;
        int at = 0;
        for (int i = 0; i < folded.length(); i++) {
            int digit = DIGITS.indexOf(folded.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            held = held << BITS | digit;
            heldBits += BITS;
            if (heldBits >= 8) {
                heldBits -= 8;
                bytes[at++] = (byte) (held >> heldBits);
                held &= (1 << heldBits) - 1;
            }
        }
        return held == 0 ? Optional.of(bytes) : Optional.empty();
    }

    /** As a person may have typed it: in capitals, with o for 0 and i or l for 1. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('o', '0').replace('i', '1').replace('l', '1');
    }
}
