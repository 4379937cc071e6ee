package dev.tearsheet.subscription;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks what stands in the addresses and links of mails: confirmation tokens, a reader's capability, and
 * seals on numbers. All of it is made from one secret of the engine.
 *
 * <p>Written in Crockford's base 32 in lower case, because mail systems fold the case of addresses; 26 characters for
 * 128 bits.
 */
public final class Tokens {
    private static final int ID_BYTES = 5;
    private static final int TOKEN_BYTES = 16;

    private final Mac keyed;
    private final SecureRandom random = new SecureRandom();

    /** With a secret of at least 32 bytes. */
    public Tokens(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("a secret of less than 32 bytes can be guessed");
        }
        try {
            this.keyed = Mac.getInstance("HmacSHA256");
            keyed.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** 16 random bytes in hexadecimal. */
    public String newNonce() {
        byte[] nonce = new byte[TOKEN_BYTES];
        random.nextBytes(nonce);
        return HexFormat.of().formatHex(nonce);
    }

    /** The token of a confirmation: 128 bits that only the owner of the address gets to see. */
    public String confirmation(String nonce) {
        return Base32.encode(Arrays.copyOf(mac("confirm", nonce), TOKEN_BYTES));
    }

    /** By this a confirmation is found again, however a person typed its token. */
    public String hash(String token) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(ascii(Base32.folded(token))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What lets a reader steer one subscription: its number (40 bits) and a seal (88 bits). It lives until the reader
     * has it renewed, so that an old mail's link to leave still works.
     */
    public String capability(Subscription subscription) {
        return capability(subscription.id(), subscription.generation());
    }

    private String capability(SubscriptionId id, int generation) {
        byte[] token = new byte[TOKEN_BYTES];
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(id.value()).array();
        System.arraycopy(number, Long.BYTES - ID_BYTES, token, 0, ID_BYTES);
        byte[] seal = mac("capability", id.value() + "." + generation);
        System.arraycopy(seal, 0, token, ID_BYTES, TOKEN_BYTES - ID_BYTES);
        return Base32.encode(token);
    }

    /** Whose capability this claims to be; {@link #opens} tells whether it is true. */
    public Optional<SubscriptionId> claimedBy(String capability) {
        return Base32.decode(capability).filter(b -> b.length == TOKEN_BYTES).map(bytes -> {
            byte[] number = new byte[Long.BYTES];
            System.arraycopy(bytes, 0, number, Long.BYTES - ID_BYTES, ID_BYTES);
            return new SubscriptionId(ByteBuffer.wrap(number).getLong());
        });
    }

    /** Whether the capability is this subscription's; takes the same time for every wrong one. */
    public boolean opens(String capability, Subscription subscription) {
        return MessageDigest.isEqual(ascii(Base32.folded(capability)), ascii(capability(subscription)));
    }

    /** A seal of 40 bits, 8 characters, on a number, for return paths. */
    public String seal(String purpose, long number) {
        return Base32.encode(Arrays.copyOf(mac(purpose, Long.toString(number)), 5));
    }

    public boolean isSealed(String purpose, long number, String seal) {
        return MessageDigest.isEqual(ascii(Base32.folded(seal)), ascii(seal(purpose, number)));
    }

    /** The same text for the same words, different for different ones, of 128 bits: for Message-IDs. */
    public String name(String purpose, String words) {
        return Base32.encode(Arrays.copyOf(mac(purpose, words), TOKEN_BYTES));
    }

    private byte[] mac(String purpose, String words) {
        try {
            // A copy for each: one Mac serves one thread at a time, and a copy has its key prepared.
            return ((Mac) keyed.clone()).doFinal((purpose + '\0' + words).getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the HMAC of this Java's provider cannot be copied", e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
