package dev.tearsheet.store.inbound;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlPostOfficeTest {
    @Nested
    class OnSqlite extends PostOfficeContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends PostOfficeContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
