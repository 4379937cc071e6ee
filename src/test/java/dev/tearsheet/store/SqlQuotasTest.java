package dev.tearsheet.store;

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
