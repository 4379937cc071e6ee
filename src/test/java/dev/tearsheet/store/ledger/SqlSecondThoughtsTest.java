package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlSecondThoughtsTest {
    @Nested
    class OnSqlite extends SecondThoughtsContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends SecondThoughtsContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
