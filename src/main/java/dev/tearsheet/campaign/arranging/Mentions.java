package dev.tearsheet.campaign.arranging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.Overrule;

/** Checks every place of campaign.yaml that names a lesson. */
final class Mentions {
    private final Arrangement arrangement;
    private final List<Objection> objections = new ArrayList<>();
    private Set<String> known;

    Mentions(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /** Names that no lesson has or that two lessons would have, and lessons that are listed twice. */
    List<Objection> unknownAmong(List<String> keys) {
        known = new HashSet<>();
        for (String key : keys) {
            if (!known.add(key)) {
                objections.add(Objection.to(
                        "/lessons",
                        "a part of a lesson would be called '" + key + "', as another lesson is: cut the"
                                + " article itself in two there"));
            }
        }
        Set<String> listed = new HashSet<>();
        for (int i = 0; i < arrangement.listed().size(); i++) {
            String key = arrangement.listed().get(i);
            check("/order/" + i, key);
            if (!listed.add(key)) {
                objections.add(Objection.to("/order/" + i, "'" + key + "' is listed twice: keep one"));
            }
        }
        arrangement.overrules().forEach(this::check);
        return objections;
    }

    private void check(Overrule overrule) {
        String path = "/lessons/" + overrule.key();
        check(path, overrule.key());
        overrule.mergeInto().ifPresent(key -> check(path + "/merge into", key));
        overrule.move().ifPresent(move -> {
            String where = path + (move.before() ? "/before" : "/after");
            check(where, move.neighbour());
            if (move.neighbour().equals(overrule.key())) {
                objections.add(Objection.to(where, "a lesson cannot stand next to itself: name another one"));
            }
        });
    }

    private void check(String where, String key) {
        if (!known.contains(key)) {
            objections.add(Objection.toKey(where, key));
        }
    }
}
