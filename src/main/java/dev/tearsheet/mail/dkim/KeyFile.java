package dev.tearsheet.mail.dkim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/** A private key in a file of its owner's alone: PKCS#8 in PEM, as OpenSSL writes it. */
public final class KeyFile {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    /** Receivers take no shorter ones (RFC 8301 section 3.2). */
    private static final int LEAST_BITS = 1024;

    private static final int LARGEST = 64 * 1024;
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private KeyFile() {}

    /** A key file cannot be read or written; the message says why and what to do, and nothing of the key. */
    public static final class Unusable extends RuntimeException {
        Unusable(Path file, String why) {
            super("The DKIM key " + file + " " + why);
        }
    }

    /**
     * Reads a key of either sort.
     *
     * @throws Unusable if it cannot be read, is no such key, is too short, or others may read it as well
     */
    public static SigningKey read(Path file, String selector) {
        PrivateKey key = parse(file, text(file));
        if (key instanceof RSAPrivateKey rsa) {
            if (rsa.getModulus().bitLength() < LEAST_BITS) {
                throw new Unusable(file, "is too short: make one of " + Algorithm.RSA_BITS + " bits.");
            }
            return new SigningKey(selector, Algorithm.RSA, key);
        }
        return new SigningKey(selector, Algorithm.ED25519, key);
    }

    /**
     * Makes a key; a file that is there is never written over.
     *
     * @throws Unusable if it cannot be written
     */
    public static void make(Path file, Algorithm algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm.key());
            if (algorithm == Algorithm.RSA) {
                generator.initialize(Algorithm.RSA_BITS);
            }
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.createFile(file);
            ownersOnly(file);
            String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
            Files.writeString(file, BEGIN + "\n" + lines + "\n" + END + "\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java makes " + algorithm.key() + " keys", e);
        } catch (IOException e) {
            throw new Unusable(file, "cannot be written (" + e.getClass().getSimpleName() + ").");
        }
    }

    private static void ownersOnly(Path file) throws IOException {
        if (hasPermissions(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unusable(file, "is no key: it is too large.");
            }
            if (hasPermissions(file)
                    && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw new Unusable(file, "may be read by others: chmod 600 it.");
            }
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new Unusable(
                    file, "cannot be read (" + e.getClass().getSimpleName() + "). \"tearsheet dkim\" makes one.");
        }
    }

    private static boolean hasPermissions(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix");
    }

    private static PrivateKey parse(Path file, String pem) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new Unusable(
                    file,
                    "does not hold \"" + BEGIN + "\": it must be PKCS#8 in PEM, which"
                            + " \"openssl pkcs8 -topk8 -nocrypt\" makes of other forms.");
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            return key(file, new PKCS8EncodedKeySpec(der));
        } catch (IllegalArgumentException e) {
            throw new Unusable(file, "is not in base 64.");
        }
    }

    private static PrivateKey key(Path file, PKCS8EncodedKeySpec encoded) {
        for (Algorithm algorithm : Algorithm.values()) {
            try {
                return KeyFactory.getInstance(algorithm.key()).generatePrivate(encoded);
            } catch (GeneralSecurityException e) {
                // It may be of the other sort.
            }
        }
        throw new Unusable(file, "is neither an RSA nor an Ed25519 key.");
    }
}
