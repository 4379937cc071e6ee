package dev.tearsheet.store.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.jdbi.v3.core.Handle;

/** Names people who must be forgotten and still counted: a hash of their mailbox with a salt of this database. */
public final class Pseudonyms {
    private static final int SALT_BYTES = 16;

    private final Handle handle;

    public Pseudonyms(Handle handle) {
        this.handle = handle;
    }

    /** The same for the same mailbox, and no mailbox itself. */
    public String of(String mailbox) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(salt().getBytes(StandardCharsets.UTF_8));
            return "#" + HexFormat.of().formatHex(hash.digest(mailbox.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private String salt() {
        return handle.createQuery("select value from keepsake where name = 'salt'")
                .mapTo(String.class)
                .findOne()
                .orElseGet(this::fresh);
    }

    private String fresh() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        // Whoever is first makes it.
        handle.createUpdate("insert into keepsake (name, value) values ('salt', :salt) on conflict (name) do nothing")
                .bind("salt", HexFormat.of().formatHex(salt))
                .execute();
        return handle.createQuery("select value from keepsake where name = 'salt'")
                .mapTo(String.class)
                .one();
    }
}
