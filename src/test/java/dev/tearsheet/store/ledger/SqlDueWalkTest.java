package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlDueWalkTest {
    @Nested
    class OnSqlite extends DueWalkContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends DueWalkContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
