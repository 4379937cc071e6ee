package dev.tearsheet.store.subscriber;

import dev.tearsheet.store.Engine;
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
