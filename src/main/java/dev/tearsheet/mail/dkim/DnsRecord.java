package dev.tearsheet.mail.dkim;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The TXT record with the public half of a key (RFC 6376 section 3.6).
 *
 * @param name where it is to be published, such as {@code tearsheet._domainkey.lessons.example.org}
 */
public record DnsRecord(String name, String value) {
    /** A string in DNS holds no more (RFC 1035 section 3.3); the strings of a record are put together again. */
    private static final int LONGEST_STRING = 255;

    public static DnsRecord of(SigningKey key, String domain) {
        try {
            byte[] encoded = publicHalf(key.key()).getEncoded();
            // RFC 8463 section 4: the 32 bytes of the key alone, which stand at the end of the usual form.
            byte[] published = key.algorithm() == Algorithm.RSA
                    ? encoded
                    : Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            return new DnsRecord(
                    key.selector() + "._domainkey." + domain,
                    "v=DKIM1; k=" + key.algorithm().dnsTag() + "; p="
                            + Base64.getEncoder().encodeToString(published));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key without a public half", e);
        }
    }

    /** As it stands in a zone file, in as many strings as it needs. */
    public String zoneLine() {
        List<String> strings = new ArrayList<>();
        for (int at = 0; at < value.length(); at += LONGEST_STRING) {
            strings.add(value.substring(at, Math.min(value.length(), at + LONGEST_STRING)));
        }
        String text = strings.stream().map(s -> '"' + s + '"').collect(Collectors.joining("\n    "));
        return name + ". IN TXT " + (strings.size() == 1 ? text : "(\n    " + text + "\n)");
    }

    private static PublicKey publicHalf(PrivateKey key) throws GeneralSecurityException {
        if (key instanceof RSAPrivateCrtKey rsa) {
            BigInteger exponent = rsa.getPublicExponent();
            return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(rsa.getModulus(), exponent));
        }
        byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
        // The JDK works out the public half only while it makes a pair: so it makes this very one again.
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        return generator.generateKeyPair().getPublic();
    }

    /** Draws the bytes that it was given. */
    private static final class Seed extends SecureRandom {
        private final byte[] seed;

        private Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
