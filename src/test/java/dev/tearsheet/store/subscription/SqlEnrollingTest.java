package dev.tearsheet.store.subscription;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlEnrollingTest {
    @Nested
    class OnSqlite extends EnrollingContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends EnrollingContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
