package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
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
