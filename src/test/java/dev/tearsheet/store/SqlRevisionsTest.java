package dev.tearsheet.store;

import org.junit.jupiter.api.Nested;

class SqlRevisionsTest {
    @Nested
    class OnSqlite extends RevisionsContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends RevisionsContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
