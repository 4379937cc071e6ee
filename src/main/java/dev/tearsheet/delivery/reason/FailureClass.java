package dev.tearsheet.delivery.reason;

/** What a failure says about the address that failed, and so what the engine does about it. */
public enum FailureClass {
    /** Nobody is there, and nobody will be: the address is suppressed. */
    HARD,
    /** Somebody was there: a second such failure some days later suppresses the address. */
    GONE,
    /** Somebody is there and does not read: counts a little. */
    FULL,
    /** This mail is at fault, not the reader: the operator is told. */
    CONTENT,
    /** We are at fault, or are taken to be: the operator is told, nobody is punished. */
    SENDER,
    /** May pass by itself: counts a little once the server has given up. */
    TRANSIENT,
    /** Nobody knows: counts a little. */
    UNKNOWN,
    /** No failure at all. */
    NONE
}
