package dev.tearsheet.cli.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalDouble;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The rows of a CSV file with a heading line, one at a time however many there are, and how far it has been read. */
public final class CsvRows implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> rows;

    /** @throws Failed if it cannot be read */
    public CsvRows(Path file) {
        this.file = file;
        try {
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

    public NamedCsvRecord next() {
        return rows.next();
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
        return new Failed(file + " cannot be read: " + e.getClass().getSimpleName());
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
