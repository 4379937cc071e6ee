package dev.tearsheet.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.trial.Letter;
import dev.tearsheet.trial.LetterOpener;
import dev.tearsheet.trial.PostOffice;

/** A post office in memory, whose letters are written as: From, Reply-To, Subject, text and HTML, a line of --- between. */
final class MemoryPostOffice implements PostOffice, LetterOpener {
    private static final String BETWEEN = "\n---\n";

    private final List<RawLetter> all = new ArrayList<>();

    static byte[] write(String from, String replyTo, String subject, String text, String html) {
        return String.join(BETWEEN, from, replyTo, subject, text, html).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void keep(String returnPath, String recipient, byte[] source, Instant at) {
        all.add(new RawLetter(all.size() + 1L, returnPath, recipient, source, at));
    }

    @Override
    public synchronized List<Box> boxes() {
        return all.stream().collect(Collectors.groupingBy(RawLetter::recipient)).entrySet().stream()
                .map(e -> new Box(
                        e.getKey(),
                        e.getValue().size(),
                        e.getValue().get(e.getValue().size() - 1).at()))
                .sorted(Comparator.comparing(Box::newest).reversed())
                .toList();
    }

    @Override
    public synchronized List<RawLetter> letters(String address, int most) {
        List<RawLetter> some = new ArrayList<>(
                all.stream().filter(l -> l.recipient().equals(address)).toList());
        Collections.reverse(some);
        return some.stream().limit(most).toList();
    }

    @Override
    public synchronized Optional<RawLetter> letter(long id) {
        return all.stream().filter(l -> l.id() == id).findFirst();
    }

    @Override
    public Letter open(RawLetter raw) {
        String source = new String(raw.source(), StandardCharsets.UTF_8);
        String[] parts = source.split(BETWEEN, -1);
        return new Letter(
                raw.id(),
                raw.recipient(),
                parts[0],
                parts[1],
                parts[2],
                "<" + raw.id() + "@tearsheet.test>",
                raw.at(),
                List.of(new Letter.HeaderLine("Subject", parts[2]), new Letter.HeaderLine("From", parts[0])),
                parts[3],
                parts[4],
                source);
    }
}
