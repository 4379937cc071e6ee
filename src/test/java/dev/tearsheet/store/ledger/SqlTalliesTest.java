package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlTalliesTest {
    @Nested
    class OnSqlite extends TalliesContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends TalliesContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
