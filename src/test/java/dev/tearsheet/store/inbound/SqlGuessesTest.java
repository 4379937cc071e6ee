package dev.tearsheet.store.inbound;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlGuessesTest {
    @Nested
    class OnSqlite extends GuessesContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends GuessesContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
