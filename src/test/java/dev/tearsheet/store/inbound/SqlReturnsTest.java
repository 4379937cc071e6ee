package dev.tearsheet.store.inbound;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlReturnsTest {
    @Nested
    class OnSqlite extends ReturnsContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends ReturnsContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
