package dev.tearsheet.web.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** A secret that opens. A network that shows a wrong one too often waits, and then the right one does not open either. */
public final class Lock {
    private static final int WRONG_ONES = 10;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final byte[] right;
    private final Allowance wrongOnes;

    public Lock(String secret, InstantSource clock) {
        this.right = hash(secret);
        this.wrongOnes = new Allowance(WRONG_ONES, WITHIN, clock);
    }

    /**
     * Whether the right secret was shown; none at all is no try.
     *
     * @throws Refusal if this network has shown too many wrong ones
     */
    public boolean opens(Optional<String> shown, String network) {
        if (wrongOnes.isSpent(network)) {
            throw new Refusal(Refusal.Why.TOO_OFTEN);
        }
        // Hashes are compared, so that the time tells nothing of the length either.
        boolean opens = shown.filter(s -> MessageDigest.isEqual(hash(s), right)).isPresent();
        if (!opens && shown.isPresent()) {
            wrongOnes.take(network);
        }
        return opens;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
