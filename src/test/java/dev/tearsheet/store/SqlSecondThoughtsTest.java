package dev.tearsheet.store;

import org.junit.jupiter.api.Nested;

class SqlSecondThoughtsTest {
    @Nested
    class OnSqlite extends SecondThoughtsContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends SecondThoughtsContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
