package dev.tearsheet.store;

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
