package dev.tearsheet.store.subscription;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlMailLifeTest {
    @Nested
    class OnSqlite extends MailLifeContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends MailLifeContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
