package dev.tearsheet.store;

import org.junit.jupiter.api.Nested;

class SqlSubscribersTest {
    @Nested
    class OnSqlite extends SubscribersContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends SubscribersContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
