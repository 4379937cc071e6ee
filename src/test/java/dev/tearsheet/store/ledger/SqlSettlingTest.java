package dev.tearsheet.store.ledger;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlSettlingTest {
    @Nested
    class OnSqlite extends SettlingContract {
        OnSqlite() {
            super(Engine.SQLITE, false);
        }
    }

    @Nested
    class OnPostgres extends SettlingContract {
        OnPostgres() {
            super(Engine.POSTGRES, false);
        }
    }

    @Nested
    class FromMemoryOnSqlite extends SettlingContract {
        FromMemoryOnSqlite() {
            super(Engine.SQLITE, true);
        }
    }

    @Nested
    class FromMemoryOnPostgres extends SettlingContract {
        FromMemoryOnPostgres() {
            super(Engine.POSTGRES, true);
        }
    }
}
