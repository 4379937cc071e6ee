package dev.tearsheet.campaign.arranging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Lines;

/**
 * Cuts a lesson into parts where the operator says. The first part keeps key and title; the others are {@code
 * KEY-part-2} and so on, and have their sub-heading as title if they begin with one.
 */
final class Scissors {
    private static final String RULE = "cut in campaign.yaml";
    private static final int LONGEST_KEY = 64;

    private final List<Objection> objections;

    Scissors(List<Objection> objections) {
        this.objections = objections;
    }

    /** The parts; the lesson itself if it is not to be cut, or cannot be. */
    List<Lesson> cut(Lesson lesson, List<String> at) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (String place : at) {
            CutPlace.in(lesson, place)
                    .ifPresentOrElse(
                            cuts::add,
                            () -> objections.add(Objection.to(
                                    "/lessons/" + lesson.key() + "/cut at", CutPlace.whyNot(lesson, place))));
        }
        if (cuts.isEmpty()) {
            return List.of(lesson);
        }
        List<Integer> begins = new ArrayList<>(cuts);
        begins.add(lesson.body().size());
        List<Lesson> parts = new ArrayList<>();
        parts.add(first(lesson, begins.get(0)));
        for (int i = 1; i < begins.size(); i++) {
            parts.add(further(lesson, i + 1, begins.get(i - 1), begins.get(i)));
        }
        return parts;
    }

    private static Lesson first(Lesson lesson, int end) {
        List<Block> body = lesson.body().subList(0, end);
        return new Lesson(
                lesson.key(),
                lesson.number(),
                lesson.title(),
                body,
                new Lines(lesson.lines().first(), lastLine(lesson, end)),
                Retelling.words(lesson.title(), body),
                lesson.confidence(),
                lesson.rule());
    }

    private static Lesson further(Lesson lesson, int part, int begin, int end) {
        List<Block> body = lesson.body().subList(begin, end);
        Optional<String> heading = heading(body.get(0));
        String title = heading.orElse(lesson.title() + " (" + part + ")");
        List<Block> rest = heading.isPresent() ? body.subList(1, body.size()) : body;
        int line = body.get(0).lines().first();
        return new Lesson(
                partKey(lesson.key(), part),
                Optional.empty(),
                title,
                rest,
                new Lines(line, Math.max(line, lastLine(lesson, end))),
                Retelling.words(title, rest),
                1,
                RULE);
    }

    private static Optional<String> heading(Block block) {
        return block instanceof Block.Subheading
                ? Optional.of(block.text().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static int lastLine(Lesson lesson, int end) {
        return end == lesson.body().size()
                ? lesson.lines().last()
                : Math.max(
                        lesson.lines().first(), lesson.body().get(end).lines().first() - 1);
    }

    private static LessonKey partKey(LessonKey key, int part) {
        String suffix = "-part-" + part;
        String start = key.value().substring(0, Math.min(key.value().length(), LONGEST_KEY - suffix.length()));
        return new LessonKey(start.replaceFirst("-$", "") + suffix);
    }
}
