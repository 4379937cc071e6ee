package dev.tearsheet.mail.door;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A door's certificate and its key, from the PEM files that certificate authorities give; read anew when renewed. */
public final class Certificate {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]{1,20000})-----END PRIVATE KEY-----");
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");
    private static final char[] NO_PASSWORD = new char[0];

    private final Path chain;
    private final Path key;
    private List<FileTime> times;
    private SSLContext context;

    /**
     * @param chain the door's certificate and those above it, in one file
     * @param key unencrypted PKCS #8: the file begins with {@code BEGIN PRIVATE KEY}
     * @throws Unusable if they cannot be read or do not belong together
     */
    public Certificate(Path chain, Path key) {
        this.chain = chain;
        this.key = key;
        try {
            renew();
        } catch (IOException | GeneralSecurityException e) {
            throw new Unusable("The certificate of the mail door cannot be used (" + chain + ", " + key + "): "
                    + e.getMessage() + ". Both are PEM files; the key begins with BEGIN PRIVATE KEY.");
        }
    }

    /** A door's certificate cannot be used; the message says which and why. */
    public static final class Unusable extends RuntimeException {
        Unusable(String message) {
            super(message);
        }
    }

    /** With the files as they are now; as they were if the new ones are not whole yet. */
    synchronized SSLContext context() {
        try {
            renew();
        } catch (IOException | GeneralSecurityException e) {
            // Somebody is writing them; the old ones are good until they end.
        }
        return context;
    }

    private void renew() throws IOException, GeneralSecurityException {
        List<FileTime> now = List.of(Files.getLastModifiedTime(chain), Files.getLastModifiedTime(key));
        if (!now.equals(times)) {
            context = read();
            times = now;
        }
    }

    private SSLContext read() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, NO_PASSWORD);
        try (InputStream in = Files.newInputStream(chain)) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(in);
            store.setKeyEntry(
                    "door", privateKey(), NO_PASSWORD, certificates.toArray(java.security.cert.Certificate[]::new));
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, NO_PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(factory.getKeyManagers(), null, null);
        return tls;
    }

    private PrivateKey privateKey() throws IOException, GeneralSecurityException {
        Matcher pem = KEY.matcher(Files.readString(key));
        if (!pem.find()) {
            throw new InvalidKeySpecException("no unencrypted private key in " + key.getFileName());
        }
        PKCS8EncodedKeySpec spec =
                new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (InvalidKeySpecException e) {
                // The next kind.
            }
        }
        throw new InvalidKeySpecException("the key is neither RSA nor EC nor Ed25519");
    }
}
