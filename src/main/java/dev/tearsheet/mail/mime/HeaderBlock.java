package dev.tearsheet.mail.mime;

import java.util.HashSet;
import java.util.Set;

/** The headers of a mail, each name once. */
final class HeaderBlock {
    private final ByteList lines = new ByteList();
    private final Set<String> names = new HashSet<>(64);

    /** @throws IllegalArgumentException if there is one of that name */
    HeaderBlock put(HeaderLine line) {
        if (!names.add(line.key())) {
            throw new IllegalArgumentException("the header " + line.key() + " stands there twice");
        }
        lines.put(line.octets());
        return this;
    }

    /** Without the empty line after them. */
    ByteList lines() {
        return lines;
    }
}
