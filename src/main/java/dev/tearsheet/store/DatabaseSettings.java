package dev.tearsheet.store;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where the database is and how to enter it.
 *
 * @param url a JDBC URL of SQLite or PostgreSQL, or the path of an SQLite file, which is made if there is none
 * @param user empty for SQLite
 * @param password empty for SQLite
 * @param connections the most connections at once, 1 and up; SQLite has one more, which alone writes
 * @param durable whether what was written must survive a power cut
 */
public record DatabaseSettings(String url, String user, String password, int connections, boolean durable) {
    private static final String JDBC = "jdbc:";
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRES = "jdbc:postgresql:";
    /** What may carry a password: the parameters, and a name before the host. */
    private static final Pattern SECRETS = Pattern.compile("(?<=//)[^?]*@|\\?.*");

    public DatabaseSettings {
        if (url.isBlank()) {
            throw new IllegalArgumentException("the database has no place: give a file's path or a JDBC URL");
        }
        if (connections < 1) {
            throw new IllegalArgumentException("at least 1 connection, not " + connections);
        }
        if (url.startsWith(JDBC) && !url.startsWith(SQLITE) && !url.startsWith(POSTGRES)) {
            throw new IllegalArgumentException("neither " + SQLITE + " nor " + POSTGRES + " at the beginning of "
                    + SECRETS.matcher(url).replaceAll(""));
        }
    }

    /** A database whose content must not get lost. */
    public DatabaseSettings(String url, String user, String password, int connections) {
        this(url, user, password, connections, true);
    }

    /** An SQLite file that nobody else looks into and nobody needs after a crash: nothing waits for the disk. */
    public static DatabaseSettings fleeting(Path file) {
        return new DatabaseSettings(file.toString(), "", "", 1, false);
    }

    /** An SQLite file with four readers. */
    public static DatabaseSettings file(Path file) {
        return new DatabaseSettings(file.toString(), "", "", 4);
    }

    String jdbcUrl() {
        return url.startsWith(JDBC) ? url : SQLITE + url;
    }

    public Dialect dialect() {
        return jdbcUrl().startsWith(SQLITE) ? Dialect.SQLITE : Dialect.POSTGRES;
    }

    /** The database's name for messages, without anything secret. */
    String place() {
        String bare = SECRETS.matcher(jdbcUrl()).replaceAll("");
        return dialect() == Dialect.SQLITE ? bare.substring(SQLITE.length()) : bare.substring(JDBC.length());
    }

    @Override
    public String toString() {
        return "database " + place();
    }
}
