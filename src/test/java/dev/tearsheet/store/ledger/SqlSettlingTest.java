package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlSettlingTest {
    @Nested
    class OnSqlite extends SettlingContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends SettlingContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
