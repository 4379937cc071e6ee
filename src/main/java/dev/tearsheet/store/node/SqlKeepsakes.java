package dev.tearsheet.store.node;

import java.util.Optional;

import dev.tearsheet.store.Database;

/** Single values that the engine remembers beyond a restart, by name. */
public final class SqlKeepsakes {
    private final Database database;

    public SqlKeepsakes(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        // The value of a name.
        return database.read(handle -> handle.createQuery("select value from keepsake where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    /** Keeps a value unless there is one already; gives back the one that is kept. */
    public String keepFirst(String name, String value) {
        // A name's value, the first one for ever.
        return database.write(handle -> handle.createQuery("""
                        insert into keepsake (name, value) values (:name, :value)
                        on conflict (name) do update set value = keepsake.value
                        returning value
                        """)
                .bind("name", name)
                .bind("value", value)
                .mapTo(String.class)
                .one());
    }

    public void forget(String name) {
        // No value any more.
        database.change(handle -> handle.createUpdate("delete from keepsake where name = :name")
                .bind("name", name)
                .execute());
    }

    /** Keeps a value instead of the one that was kept before. */
    public void put(String name, String value) {
        // A name's new value.
        database.change(handle ->
                handle.createUpdate("""
                        insert into keepsake (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value
                        """).bind("name", name).bind("value", value).execute());
    }
}
