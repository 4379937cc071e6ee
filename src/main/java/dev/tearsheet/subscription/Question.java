package dev.tearsheet.subscription;

/** What the owner of an address is asked, or offered; who shows the token says yes. */
public enum Question {
    /** Shall these lessons come to you? */
    JOIN,
    /** You have left: do you want to come back after all? */
    RETURN,
    /** Shall the lessons come to this address from now on? */
    MOVE,
    /** Shall the lessons stay with this address, or come back to it? */
    STAY
}
