package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlFencingTest {
    @Nested
    class OnSqlite extends FencingContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends FencingContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
