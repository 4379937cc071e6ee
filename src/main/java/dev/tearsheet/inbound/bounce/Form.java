package dev.tearsheet.inbound.bounce;

import java.util.List;

/** One form in which failures are told. */
interface Form {
    /** For the operator's eyes, in a word or two. */
    String name();

    /** What a notice claims in this form; nothing if it does not have it. */
    List<Claim> read(Notice notice);
}
