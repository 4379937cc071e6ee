package dev.tearsheet.store.node;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlKeepsakesTest {
    @Nested
    class OnSqlite extends KeepsakesContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends KeepsakesContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
