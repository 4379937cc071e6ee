package dev.tearsheet.app.foundation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.store.node.SqlKeepsakes;

/**
 * The one secret of all engines that share a database. The database knows its fingerprint, from which nobody can make a
 * token, so that an engine with another secret is told so before it mails links that lead nowhere.
 */
public final class SharedSecret {
    private static final String FINGERPRINT = "secret.fingerprint";
    private static final int BYTES = 8;

    private static final String ADVICE = "Copy secret.key from the data folder of another node of this database, or"
            + " bring it back from your backup. If it is lost for good, run 'tearsheet new-secret': then the links and"
            + " addresses in mails that were sent until now no longer work.";

    private SharedSecret() {}

    /**
     * The secret of the data folder, made where neither the folder nor the database has one.
     *
     * @throws CannotStart if it is not the database's
     */
    public static byte[] of(DataFolder data, SqlKeepsakes keepsakes) {
        Optional<String> known = keepsakes.get(FINGERPRINT);
        if (known.isPresent() && !data.hasSecret()) {
            throw new CannotStart("There is no secret at " + data.secretFile() + ", but this database has readers whose"
                    + " mails were made with one. " + ADVICE);
        }
        byte[] secret = data.secret();
        String ours = fingerprint(secret);
        String all = known.orElseGet(() -> keepsakes.keepFirst(FINGERPRINT, ours));
        if (!all.equals(ours)) {
            throw new CannotStart("The secret at " + data.secretFile() + " (fingerprint " + ours
                    + ") is not the one that this database was used with (fingerprint " + all + "). " + ADVICE);
        }
        return secret;
    }

    /** For when it is lost for good: the database takes whatever secret comes next. */
    public static void forget(Settings settings, InstantSource clock) {
        try (Foundation foundation = Foundation.lay(settings, clock)) {
            new SqlKeepsakes(foundation.database()).forget(FINGERPRINT);
        }
    }

    private static String fingerprint(byte[] secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("tearsheet secret".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(secret), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
