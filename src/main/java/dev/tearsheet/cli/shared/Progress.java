package dev.tearsheet.cli.shared;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells on a terminal how far a long command has come, on one line that is written over; elsewhere it says nothing. */
public final class Progress implements AutoCloseable {
    private final PrintWriter out;
    private final String what;
    private final boolean shown;
    private boolean told;

    Progress(PrintWriter out, String what, boolean shown) {
        this.out = out;
        this.what = what;
        this.shown = shown;
    }

    /** Where people look at the output. */
    public static Progress onTerminal(PrintWriter out, String what) {
        return new Progress(out, what, System.console() != null);
    }

    public void at(long count) {
        if (shown) {
            out.print("\r" + String.format(Locale.ROOT, "%,d", count) + " " + what);
            out.flush();
            told = true;
        }
    }

    /** Ends the line. */
    @Override
    public void close() {
        if (told) {
            out.println();
            out.flush();
        }
    }
}
