package dev.tearsheet.store.campaign;

import dev.tearsheet.store.Engine;
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
