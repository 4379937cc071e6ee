package dev.tearsheet.store;

import java.util.Optional;

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
