package dev.tearsheet.mail.dkim;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Signs written mails for one domain, with each of its keys: relaxed/relaxed, over the whole body (never {@code l=}), at
 * the time that it is told. May be used by several threads at once.
 */
public final class DkimSigner {
    private static final int WIDTH = 76;
    private static final String FOLD = "\r\n\t";

    private final String domain;
    private final List<SigningKey> keys;

    /** @param domain who vouches for the mails; that of their From address or one above it, or DMARC fails */
    public DkimSigner(String domain, List<SigningKey> keys) {
        this.domain = domain;
        this.keys = List.copyOf(keys);
    }

    /** For mails that the relay signs. */
    public static DkimSigner none() {
        return new DkimSigner("", List.of());
    }

    /** Whether there is a key to sign with. */
    public boolean signs() {
        return !keys.isEmpty();
    }

    /**
     * The mail with a signature of each key before it.
     *
     * @param mail headers, an empty line and the body, every line ended by CRLF; it must go out as it is, byte by byte
     */
    public byte[] sign(byte[] mail, Instant at) {
        if (keys.isEmpty()) {
            return mail;
        }
        SignedHeaders headers = SignedHeaders.of(mail);
        String bodyHash = base64(Algorithm.sha256(Relaxed.body(mail, headers.bodyAt())));
        ByteArrayOutputStream out = new ByteArrayOutputStream(mail.length + 1_024 * keys.size());
        for (SigningKey key : keys) {
            out.writeBytes((signature(key, headers, bodyHash, at) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        out.writeBytes(mail);
        return out.toByteArray();
    }

    private String signature(SigningKey key, SignedHeaders headers, String bodyHash, Instant at) {
        String unsigned = "DKIM-Signature: v=1; a=" + key.algorithm().tag() + "; c=relaxed/relaxed;" + FOLD
                + "d=" + domain + "; s=" + key.selector() + "; t=" + at.getEpochSecond() + ";" + FOLD
                + folded("h=" + String.join(":", headers.names()) + ";") + FOLD
                + "bh=" + bodyHash + ";" + FOLD
                + "b=";
        String signature = base64(key.algorithm().sign(key.key(), hashed(headers.fields(), unsigned)));
        return unsigned + inLines(signature);
    }

    /** What is signed: the covered fields, and the signature's own with nothing in its {@code b=} (section 3.7). */
    static String hashed(List<String> fields, String unsigned) {
        return String.join("\r\n", fields) + "\r\n" + Relaxed.header(unsigned);
    }

    /** Folds a list of names after its colons. */
    private static String folded(String list) {
        StringBuilder out = new StringBuilder();
        int column = 1;
        for (String name : list.split("(?<=:)")) {
            if (column + name.length() > WIDTH) {
                out.append(FOLD);
                column = 1;
            }
            out.append(name);
            column += name.length();
        }
        return out.toString();
    }

    private static String inLines(String base64) {
        StringBuilder out = new StringBuilder();
        int room = WIDTH - "\tb=".length();
        for (int at = 0; at < base64.length(); ) {
            int end = Math.min(base64.length(), at + room);
            out.append(at == 0 ? "" : FOLD).append(base64, at, end);
            at = end;
            room = WIDTH - 1;
        }
        return out.toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
