package dev.tearsheet.cli.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalDouble;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The rows of a CSV file of addresses with a heading line, one at a time however many there are, and how far it has been read. */
public final class CsvRows implements AutoCloseable {
    private static final String ADDRESS = "address";
    private static final int SHOWN = 60;

    private final Path file;
    private final FileChannel channel;
    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> rows;

    /** @throws Failed if it cannot be read */
    public CsvRows(Path file) {
        this.file = file;
        try {
            if (Files.isRegularFile(file) && Files.size(file) == 0) {
                throw new Failed(file + " is empty: its first line names the columns, such as " + ADDRESS + ".");
            }
            channel = FileChannel.open(file);
            reader = CsvReader.builder()
                    .detectBomHeader(true)
                    // A quotation mark too many must not swallow all that follows.
                    .allowUnclosedQuote(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofNamedCsvRecord(Channels.newInputStream(channel));
            rows = reader.iterator();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** A field without what a spreadsheet put around it; none where the column or the row has none. */
    public static Optional<String> field(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).map(Csv::asItWas).filter(f -> !f.isEmpty());
    }

    /** @throws Failed if what comes next is no CSV, or cannot be read */
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new Failed(file + ": " + e.getMessage() + (why.equals(e.getMessage()) ? "" : " (" + why + ")")
                    + ". Mend the file and run this again: nobody is added twice.");
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    /** @throws Failed if the heading line has no column of addresses */
    public NamedCsvRecord next() {
        NamedCsvRecord row = rows.next();
        if (!row.getHeader().contains(ADDRESS)) {
            throw new Failed(
                    "%s: there is no column \"%s\" in the heading line, which is \"%s\". Commas separate columns."
                            .formatted(file, ADDRESS, shortened(String.join(",", row.getHeader()))));
        }
        return row;
    }

    /** @throws Failed if this row is no row of the file's heading line, or has what is no text */
    public static void check(NamedCsvRecord row) {
        if (row.getFieldCount() > row.getHeader().size()) {
            throw new Failed("more fields than the heading line has; a comma within a field needs quotation marks");
        }
        for (String field : row.getFields()) {
            if (field.indexOf('\uFFFD') >= 0) {
                throw new Failed(
                        "\"" + shortened(field) + "\" has a character that is not UTF-8; save the file as UTF-8");
            }
            if (field.indexOf('\0') >= 0) {
                throw new Failed("a NUL byte, which no text has");
            }
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /** Which part of the file has been read, from 0 to 1; none where nobody knows its size, as of a pipe. */
    public OptionalDouble share() {
        try {
            long size = channel.size();
            return size <= 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.min(1, (double) channel.position() / size));
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }

    private Failed unreadable(IOException e) {
        return new Failed(file + " cannot be read: " + FileFault.reading(file, e));
    }

    @Override
    public void close() {
        try {
            reader.close();
            channel.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
