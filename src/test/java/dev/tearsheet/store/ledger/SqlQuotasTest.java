package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlQuotasTest {
    @Nested
    class OnSqlite extends QuotasContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends QuotasContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
