package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlRetentionTest {
    @Nested
    class OnSqlite extends RetentionContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends RetentionContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
