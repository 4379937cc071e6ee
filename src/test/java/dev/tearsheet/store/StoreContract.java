package dev.tearsheet.store;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the contracts have in common: one database for each class, empty before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StoreContract {
    private static final List<String> TABLES = List.of(
            "attempt",
            "happening",
            "standing_order",
            "bounce",
            "dispatch",
            "confirmation",
            "consent",
            "former_reader",
            "subscription",
            "subscriber",
            "suppression",
            "lifting",
            "revision",
            "incoming",
            "mark",
            "letter",
            "keepsake",
            "quota",
            "moving",
            "wrong_token",
            "node",
            "duty");

    private final Engine engine;
    protected DatabaseSettings settings;
    protected Database database;
    protected Fixtures given;

    public StoreContract(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    public void open(@TempDir Path folder) {
        settings = engine.withTables(folder);
        database = Database.open(settings);
    }

    @BeforeEach
    public void empty() {
        database.change(handle -> TABLES.forEach(table -> handle.execute("delete from " + table)));
        given = new Fixtures(database);
    }

    @AfterAll
    public void close() {
        if (database != null) {
            database.close();
        }
    }
}
