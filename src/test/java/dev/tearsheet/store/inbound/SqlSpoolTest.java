package dev.tearsheet.store.inbound;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlSpoolTest {
    @Nested
    class OnSqlite extends SpoolContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends SpoolContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
