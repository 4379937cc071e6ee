package dev.tearsheet.store.inbound;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlArrivalsTest {
    @Nested
    class OnSqlite extends ArrivalsContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends ArrivalsContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
