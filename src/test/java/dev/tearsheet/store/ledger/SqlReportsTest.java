package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlReportsTest {
    @Nested
    class OnSqlite extends ReportsContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends ReportsContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
