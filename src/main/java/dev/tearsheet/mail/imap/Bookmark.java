package dev.tearsheet.mail.imap;

import java.util.Optional;

/** Where a mailbox was read to, remembered beyond a restart. */
public interface Bookmark {
    Optional<String> get();

    void put(String place);
}
