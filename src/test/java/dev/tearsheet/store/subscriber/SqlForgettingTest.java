package dev.tearsheet.store.subscriber;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlForgettingTest {
    @Nested
    class OnSqlite extends ForgettingContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends ForgettingContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
