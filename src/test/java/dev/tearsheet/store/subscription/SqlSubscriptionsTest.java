package dev.tearsheet.store.subscription;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlSubscriptionsTest {
    @Nested
    class OnSqlite extends SubscriptionsContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends SubscriptionsContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
