package dev.tearsheet.mail.dkim;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.util.Optional;

/** How signatures are made; all receivers check RSA, few the other. */
public enum Algorithm {
    /** RFC 6376 section 3.3.1; 2048 bits, because 1024 are too few and DNS servers choke on 4096 (RFC 8301). */
    RSA("RSA", "rsa-sha256", "rsa", "SHA256withRSA"),
    /** RFC 8463: signs the hash of the headers, not the headers. */
    ED25519("Ed25519", "ed25519-sha256", "ed25519", "Ed25519");

    static final int RSA_BITS = 2048;

    private final String key;
    private final String tag;
    private final String dnsTag;
    private final String signature;

    Algorithm(String key, String tag, String dnsTag, String signature) {
        this.key = key;
        this.tag = tag;
        this.dnsTag = dnsTag;
        this.signature = signature;
    }

    /** The name of such keys in Java. */
    String key() {
        return key;
    }

    /** As {@code a=} of a signature. */
    String tag() {
        return tag;
    }

    /** As {@code k=} of a DNS record. */
    String dnsTag() {
        return dnsTag;
    }

    /** The name of such signatures in Java. */
    String signature() {
        return signature;
    }

    /** Who signs on this machine. */
    public String signedBy() {
        try {
            return signer().getProvider().getName();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + signature, e);
        }
    }

    private Signature signer() throws GeneralSecurityException {
        return this == RSA && Fast.PROVIDER.isPresent()
                ? Signature.getInstance(signature, Fast.PROVIDER.get())
                : Signature.getInstance(signature);
    }

    /** Looked for once, when the first mail is signed. */
    private static final class Fast {
        private static final Optional<Provider> PROVIDER = NativeProvider.find();
    }

    byte[] sign(PrivateKey with, String headers) {
        byte[] bytes = headers.getBytes(StandardCharsets.ISO_8859_1);
        try {
            Signature signer = signer();
            signer.initSign(with);
            signer.update(this == RSA ? bytes : sha256(bytes));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a " + key + " key that cannot sign", e);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
