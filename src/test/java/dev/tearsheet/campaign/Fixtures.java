package dev.tearsheet.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.campaign.revision.Revisions;
import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.Section;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.UnreadableArticle;

/** Lessons, articles and a store of revisions, small enough to be told in a line. */
public final class Fixtures {
    private Fixtures() {}

    public static Lesson lesson(String title, String body, int line, double confidence) {
        String key = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Lesson(
                new LessonKey(key),
                Optional.empty(),
                title,
                text(body, line),
                new Lines(line, line),
                10,
                confidence,
                "N.");
    }

    public static List<Block> text(String text, int line) {
        return text.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(List.of(Span.plain(text)), new Lines(line, line)));
    }

    /** A lesson of several paragraphs, one on each line; "## Such" is a sub-heading. */
    public static Lesson lesson(String title, int line, String... paragraphs) {
        List<Block> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Lines at = new Lines(line + body.size() + 1, line + body.size() + 1);
            body.add(
                    paragraph.startsWith("## ")
                            ? new Block.Subheading(List.of(Span.plain(paragraph.substring(3))), at)
                            : new Block.Paragraph(List.of(Span.plain(paragraph)), at));
        }
        Lines lines = new Lines(line, line + paragraphs.length);
        LessonKey key = lesson(title, "", line, 1).key();
        return new Lesson(key, Optional.empty(), title, body, lines, 10, 1, "N.");
    }

    public static Section section(String title, int line) {
        return new Section(title, text(title, line), new Lines(line, line));
    }

    /** An article with a lesson on every tenth line, from line 10 on. */
    public static Outline article(String file, String... titles) {
        List<Lesson> lessons = new ArrayList<>();
        for (String title : titles) {
            lessons.add(lesson(title, "On " + title, 10 * (lessons.size() + 1), 1));
        }
        return outline(file, lessons);
    }

    public static Outline outline(String file, List<Lesson> lessons) {
        return new Outline(
                file, file, Optional.empty(), List.of(), lessons, List.of(), Optional.empty(), List.of(), List.of());
    }

    /** The articles of these tests: "# Title" or "? Title of which we are not sure" begins a lesson. */
    public static Outline cut(String file, byte[] bytes) throws UnreadableArticle {
        List<Lesson> lessons = new ArrayList<>();
        List<String> lines = Arrays.asList(new String(bytes, UTF_8).split("\n"));
        for (String line : lines) {
            if (line.startsWith("# ") || line.startsWith("? ")) {
                double confidence = line.startsWith("?") ? 0.55 : 1;
                lessons.add(lesson(line.substring(2), "On " + line.substring(2), lines.indexOf(line) + 1, confidence));
            } else if (line.startsWith("\0")) {
                throw new UnreadableArticle(file + ", line 1: this is no text: save it as plain text");
            }
        }
        return outline(file, lessons);
    }

    public static List<String> titles(Series series) {
        return series.lessons().stream().map(l -> l.lesson().title()).toList();
    }

    public static List<Integer> ordinals(Series series) {
        return series.lessons().stream().map(SeriesLesson::ordinal).toList();
    }

    /** A revision of a plain campaign with these lessons. */
    public static Revision revision(Slug slug, Series series) {
        Schedule schedule = new Schedule(
                LocalTime.of(7, 30),
                Schedule.EVERY_DAY,
                ZoneId.of("Europe/Berlin"),
                Schedule.Start.ON_JOINING,
                Schedule.LEAST_GAP);
        Sender sender = new Sender("Tearsheet", "lessons@example.org", Optional.empty());
        Campaign campaign = new Campaign(slug, "Tears", "", Locale.ENGLISH, sender, schedule, series, Optional.empty());
        return new Revision(campaign, Changes.BY_HAND, Origin.byItself(Origin.How.NEW, Instant.EPOCH, "", "digest"));
    }

    /** Revisions in memory, with the same contract as those in the database. */
    public static class KeptRevisions implements Revisions {
        public final Map<Slug, List<Revision>> kept = new HashMap<>();
        /** What another node keeps just before us, once. */
        public Optional<Revision> otherNode = Optional.empty();
        /** Whether anybody has subscribed. */
        public boolean hasReaders;

        @Override
        public synchronized Map<Slug, Integer> numbers() {
            return kept.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, e -> e.getValue().size()));
        }

        @Override
        public synchronized Optional<Revision> live(Slug campaign) {
            List<Revision> all = kept.getOrDefault(campaign, List.of());
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        }

        @Override
        public synchronized Optional<Revision> find(Slug campaign, int number) {
            return kept.getOrDefault(campaign, List.of()).stream()
                    .filter(r -> r.number() == number)
                    .findFirst();
        }

        @Override
        public Optional<Series> latest(Slug campaign) {
            return live(campaign).map(Revision::campaign).map(Campaign::series);
        }

        @Override
        public List<Entry> history(Slug campaign) {
            return List.of();
        }

        @Override
        public boolean has(Slug campaign) {
            return live(campaign).isPresent();
        }

        @Override
        public synchronized boolean knows(Slug campaign, String folder) {
            return kept.getOrDefault(campaign, List.of()).stream()
                    .anyMatch(r -> r.origin().folder().equals(folder));
        }

        @Override
        public boolean hasReaders(Slug campaign) {
            return hasReaders;
        }

        @Override
        public synchronized boolean keep(Changeover over) {
            List<Revision> all = kept.computeIfAbsent(over.next().slug(), c -> new ArrayList<>());
            otherNode.ifPresent(all::add);
            otherNode = Optional.empty();
            return over.next().number() == all.size() + 1 && all.add(over.next());
        }
    }
}
