package dev.tearsheet.campaign.arranging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.Overrule;
import dev.tearsheet.campaign.Piece;
import dev.tearsheet.campaign.SeriesLesson;

/** Puts the lessons of several articles in order. The parts of one lesson stay together unless one is named itself. */
final class Ordering {
    private final Arrangement arrangement;
    private final Set<String> named;

    Ordering(Arrangement arrangement) {
        this.arrangement = arrangement;
        this.named = new HashSet<>(arrangement.listed());
        moves().forEach(o -> named.add(o.key()));
    }

    List<SeriesLesson> of(List<List<SeriesLesson>> articles) {
        List<List<SeriesLesson>> groups = switch (arrangement.order()) {
            case AS_WRITTEN -> asWritten(articles);
            case ROUND_ROBIN -> inTurn(articles);
            case LISTED -> listed(asWritten(articles));
        };
        List<List<SeriesLesson>> order = new ArrayList<>(groups);
        moves().forEach(overrule -> move(overrule, order));
        return order.stream().flatMap(List::stream).toList();
    }

    private List<Overrule> moves() {
        return arrangement.overrules().stream()
                .filter(o -> o.move().isPresent())
                .toList();
    }

    private List<List<SeriesLesson>> asWritten(List<List<SeriesLesson>> articles) {
        return articles.stream().flatMap(a -> groups(a).stream()).toList();
    }

    private List<List<SeriesLesson>> inTurn(List<List<SeriesLesson>> articles) {
        List<List<List<SeriesLesson>>> all = articles.stream().map(this::groups).toList();
        int rounds = all.stream().mapToInt(List::size).max().orElse(0);
        List<List<SeriesLesson>> turns = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (List<List<SeriesLesson>> article : all) {
                article.stream().skip(round).findFirst().ifPresent(turns::add);
            }
        }
        return turns;
    }

    private List<List<SeriesLesson>> listed(List<List<SeriesLesson>> groups) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < arrangement.listed().size(); i++) {
            places.putIfAbsent(arrangement.listed().get(i), i);
        }
        return groups.stream()
                .sorted(Comparator.comparingInt(group -> places.getOrDefault(key(group), Integer.MAX_VALUE)))
                .toList();
    }

    private List<List<SeriesLesson>> groups(List<SeriesLesson> lessons) {
        List<List<SeriesLesson>> groups = new ArrayList<>();
        for (SeriesLesson lesson : lessons) {
            Piece piece = lesson.pieces().get(0);
            if (piece.part() == 1 || named.contains(lesson.key().value())) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(lesson);
        }
        return groups;
    }

    /** Moves a lesson next to another; where one of them is unknown that was told already, and nothing moves. */
    private static void move(Overrule overrule, List<List<SeriesLesson>> order) {
        Overrule.Move move = overrule.move().orElseThrow();
        List<SeriesLesson> moved = holderOf(overrule.key(), order);
        List<SeriesLesson> neighbour = holderOf(move.neighbour(), order);
        if (!moved.isEmpty() && !neighbour.isEmpty() && moved != neighbour) {
            order.removeIf(group -> group == moved);
            int place = place(neighbour, order);
            order.add(move.before() ? place : place + 1, moved);
        }
    }

    private static List<SeriesLesson> holderOf(String key, List<List<SeriesLesson>> order) {
        return order.stream()
                .filter(group -> group.stream().anyMatch(l -> l.key().value().equals(key)))
                .findFirst()
                .orElse(List.of());
    }

    private static int place(List<SeriesLesson> group, List<List<SeriesLesson>> order) {
        int place = 0;
        while (order.get(place) != group) {
            place++;
        }
        return place;
    }

    private static String key(List<SeriesLesson> group) {
        return group.get(0).key().value();
    }
}
