package dev.tearsheet.store;

import org.junit.jupiter.api.Nested;

class SqlLedgerTest {
    @Nested
    class OnSqlite extends LedgerContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends LedgerContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
