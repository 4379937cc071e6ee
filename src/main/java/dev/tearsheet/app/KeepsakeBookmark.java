package dev.tearsheet.app;

import java.util.Optional;

import dev.tearsheet.mail.imap.Bookmark;
import dev.tearsheet.store.node.SqlKeepsakes;

/** A place in a mailbox, kept in the database under a name. */
record KeepsakeBookmark(SqlKeepsakes keepsakes, String name) implements Bookmark {
    @Override
    public Optional<String> get() {
        return keepsakes.get(name);
    }

    @Override
    public void put(String place) {
        keepsakes.put(name, place);
    }
}
