package dev.tearsheet.campaign.arranging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.Aside;
import dev.tearsheet.campaign.Overrule;
import dev.tearsheet.campaign.SeriesLesson;

/** Tells lessons together as the operator says; each also stands aside by itself, for readers who had the other one. */
final class Merges {
    private final Map<String, Overrule> overrules;

    Merges(Map<String, Overrule> overrules, List<String> keys, List<Objection> objections) {
        this.overrules = overrules;
        keys.forEach(key -> check(key).ifPresent(objections::add));
    }

    List<SeriesLesson> in(List<SeriesLesson> lessons, List<Aside> aside) {
        Map<String, List<SeriesLesson>> together = new LinkedHashMap<>();
        lessons.forEach(l -> together.computeIfAbsent(root(l.key().value()), key -> new ArrayList<>())
                .add(l));
        List<SeriesLesson> merged = new ArrayList<>();
        for (SeriesLesson lesson : lessons) {
            String key = lesson.key().value();
            List<SeriesLesson> tellings = together.get(key);
            if (root(key).equals(key) && tellings != null) {
                merged.add(tellings.stream().filter(l -> l != lesson).reduce(lesson, Retelling::joined));
            }
            if (together.get(root(key)).size() > 1) {
                aside.add(new Aside(Aside.Reason.MERGED, lesson));
            }
        }
        return merged;
    }

    /** The lesson that is told under its own title; one that is merged in a circle stays by itself. */
    private String root(String key) {
        Set<String> way = new HashSet<>();
        String at = key;
        while (way.add(at)) {
            Optional<String> into = into(at);
            if (into.isEmpty()) {
                return at;
            }
            at = into.get();
        }
        return key;
    }

    private Optional<String> into(String key) {
        return Optional.ofNullable(overrules.get(key)).flatMap(Overrule::mergeInto);
    }

    private Optional<Objection> check(String key) {
        String where = "/lessons/" + key + "/merge into";
        Optional<String> into = into(key);
        if (into.isEmpty()) {
            return Optional.empty();
        }
        if (root(key).equals(key)) {
            return Optional.of(Objection.to(
                    where, "'" + key + "' would be merged into itself in the end: take one 'merge into' out"));
        }
        Overrule.Standing standing = Optional.ofNullable(overrules.get(root(key)))
                .map(Overrule::standing)
                .orElse(Overrule.Standing.PLAIN);
        return standing == Overrule.Standing.LEFT_OUT
                ? Optional.of(Objection.to(
                        where, "'" + root(key) + "' is left out: what is merged into it would never be told"))
                : Optional.empty();
    }
}
