package dev.tearsheet.store;

import org.junit.jupiter.api.Nested;

class SqlMovingTimesTest {
    @Nested
    class OnSqlite extends MovingTimesContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends MovingTimesContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
