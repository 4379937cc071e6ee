package dev.tearsheet.campaign.folder;

import java.util.Comparator;

/**
 * Something wrong in a file that an operator wrote, with what to write instead.
 *
 * @param file the file as its operator knows it, such as {@code when-a-man-cries/campaign.yaml}
 * @param line from 1; 0 where the fault is the whole file's
 * @param column from 1; 0 where it is not known
 */
public record Fault(String file, int line, int column, String message) implements Comparable<Fault> {
    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::message);

    public static Fault ofFile(String file, String message) {
        return new Fault(file, 0, 0, message);
    }

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }

    /** In the form that editors make a link of: {@code file:line:column: message}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return place + ": " + message;
    }
}
