package dev.tearsheet.message.composing;

/** A value that differs from reader to reader in mails of one kind; templates know it by its name. */
enum Particular {
    /** The page with the button to leave. */
    LEAVE_PAGE("leavePage"),
    /** Where an empty mail means to leave. */
    LEAVE_ADDRESS("leaveAddress"),
    /** The reader's own page. */
    READER_PAGE("readerPage"),
    /** The page with the button that says yes to the question of the mail. */
    CONFIRM_PAGE("confirmPage"),
    /** Where an empty mail means yes. */
    CONFIRM_ADDRESS("confirmAddress"),
    /** When the next issue comes, in words. */
    NEXT("next"),
    /** When a pause ends, in words. */
    UNTIL("until"),
    /** How many lessons the reader has had. */
    RECEIVED("received"),
    /** At which the reader's lessons come. */
    HOUR("hour"),
    /** On which they come, in words. */
    DAYS("days"),
    /** Of the hour. */
    ZONE("zone"),
    /** Whose holidays count. */
    COUNTRY("country"),
    /** There if mails are plain text only. */
    PLAIN("plain"),
    /** There if these lessons go before those of other campaigns. */
    FIRST("first"),
    /** There if the reader's pause has ended by itself and this is the first lesson since. */
    RESTED("rested"),
    /** From UTC, such as {@code +09:00}, at which the reader seemed to be on joining; in the welcome only. */
    HINT_OFFSET("hintOffset"),
    /** The same as a zone that has a name. */
    HINT_ZONE("hintZone"),
    /** What the clock shows there at the hour of the lessons. */
    HINT_TIME("hintTime");

    private final String word;

    Particular(String word) {
        this.word = word;
    }

    /** Its name in templates. */
    String word() {
        return word;
    }
}
