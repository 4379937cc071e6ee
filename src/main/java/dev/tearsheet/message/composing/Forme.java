package dev.tearsheet.message.composing;

/** An issue made ready for printing: what its readers share is done. Any number of threads may print from it at once. */
interface Forme {
    /** The words for a reader of whom the same values are there as of the one for whom it was made ready. */
    Wording print(Personal<String> reader);
}
