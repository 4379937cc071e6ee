package dev.tearsheet.store;

import java.io.IOException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL server of the tests' own, on a port that is free. */
public final class Postgres {
    /** A machine that is busy with other tests needs longer than the usual ten seconds. */
    private static final Duration START = Duration.ofMinutes(2);

    private Postgres() {}

    /** @throws IOException if there is none for this kind of machine, or it does not start */
    public static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder().setPGStartupWait(START).start();
    }
}
