package dev.tearsheet.store.campaign;

import dev.tearsheet.store.Engine;
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
