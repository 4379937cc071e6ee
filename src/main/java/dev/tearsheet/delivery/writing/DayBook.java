package dev.tearsheet.delivery.writing;

import java.time.LocalDate;

import dev.tearsheet.message.DayFigures;

/** Counts what happened on a day. Reads only, and may take a while where there is much. */
@FunctionalInterface
public interface DayBook {
    /** Without what is held: that is not in the ledger. */
    DayFigures of(LocalDate day);
}
