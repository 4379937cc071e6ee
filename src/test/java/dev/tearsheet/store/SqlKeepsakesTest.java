package dev.tearsheet.store;

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
