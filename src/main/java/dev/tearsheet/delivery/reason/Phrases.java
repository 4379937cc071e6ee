package dev.tearsheet.delivery.reason;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the world's servers say, in the order in which it is looked for: the special before the general. Read from {@code
 * phrases.txt}: sections headed by a reason in brackets, one phrase a line, {@code #} before a remark.
 */
final class Phrases {
    /** Whoever has not said why by then does not say it. */
    private static final int LONGEST = 8_000;

    private record Entry(Reason reason, Phrase phrase) {}

    private final List<Entry> entries;

    private Phrases(List<Entry> entries) {
        this.entries = entries;
    }

    static Phrases shipped() {
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrases read(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        Reason reason = Reason.UNDEFINED;
        for (String line : lines) {
            String words = line.strip();
            if (words.startsWith("[")) {
                String name = words.substring(1, words.length() - 1);
                reason = Reason.ofWord(name).orElseThrow(() -> new IllegalArgumentException("no reason " + name));
            } else if (!words.isEmpty() && !words.startsWith("#")) {
                entries.add(new Entry(reason, new Phrase(words)));
            }
        }
        return new Phrases(List.copyOf(entries));
    }

    Optional<Reason> find(String text) {
        String plain = Phrase.plain(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return entries.stream()
                .filter(e -> e.phrase().isIn(plain))
                .map(Entry::reason)
                .findFirst();
    }
}
