package dev.tearsheet.app.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.trial.PostOffice;

/** A post office that throws every letter away. */
final class Forgetful implements PostOffice {
    @Override
    public void keep(String returnPath, String recipient, byte[] source, Instant at) {
        // It is gone.
    }

    @Override
    public List<Box> boxes() {
        return List.of();
    }

    @Override
    public List<RawLetter> letters(String address, int most) {
        return List.of();
    }

    @Override
    public Optional<RawLetter> letter(long id) {
        return Optional.empty();
    }
}
