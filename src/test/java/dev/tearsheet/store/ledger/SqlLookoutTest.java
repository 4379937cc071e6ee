package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlLookoutTest {
    @Nested
    class OnSqlite extends LookoutContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends LookoutContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
