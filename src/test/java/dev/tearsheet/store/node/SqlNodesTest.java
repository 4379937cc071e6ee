package dev.tearsheet.store.node;

import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.Nested;

class SqlNodesTest {
    @Nested
    class OnSqlite extends NodesContract {
        OnSqlite() {
            super(Engine.SQLITE);
        }
    }

    @Nested
    class OnPostgres extends NodesContract {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }
}
