package dev.tearsheet.campaign.arranging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.Arrangement.Order;
import dev.tearsheet.campaign.Arrangement.Questions;
import dev.tearsheet.campaign.Arrangement.Same;
import dev.tearsheet.campaign.Overrule;
import dev.tearsheet.campaign.Overrule.Move;
import dev.tearsheet.campaign.Overrule.Standing;

/** What an operator wants of lessons, said in a line: {@code wishes().rename("a", "Better").leaveOut("b").plan()}. */
final class Wishes {
    private final List<Overrule> overrules = new ArrayList<>();
    private List<String> listed = List.of();
    private Same same = Same.KEEP_ALL;

    static Wishes wishes() {
        return new Wishes();
    }

    Arrangement plan() {
        Order order = listed.isEmpty() ? Order.AS_WRITTEN : Order.LISTED;
        return new Arrangement(order, listed, same, Questions.IN_THE_FINISHING_MAIL, false, overrules);
    }

    Wishes listed(String... keys) {
        listed = List.of(keys);
        return this;
    }

    Wishes same(Same what) {
        same = what;
        return this;
    }

    Wishes rename(String key, String title) {
        return say(
                new Overrule(key, Optional.of(title), List.of(), Optional.empty(), Optional.empty(), Standing.PLAIN));
    }

    Wishes cut(String key, String... at) {
        return say(
                new Overrule(key, Optional.empty(), List.of(at), Optional.empty(), Optional.empty(), Standing.PLAIN));
    }

    Wishes merge(String key, String into) {
        return say(new Overrule(key, Optional.empty(), List.of(), Optional.of(into), Optional.empty(), Standing.PLAIN));
    }

    Wishes before(String key, String neighbour) {
        return move(key, new Move(true, neighbour));
    }

    Wishes after(String key, String neighbour) {
        return move(key, new Move(false, neighbour));
    }

    Wishes leaveOut(String key) {
        return stand(key, Standing.LEFT_OUT);
    }

    Wishes draft(String key) {
        return stand(key, Standing.DRAFT);
    }

    Wishes keep(String key) {
        return stand(key, Standing.KEPT);
    }

    Wishes say(Overrule overrule) {
        overrules.add(overrule);
        return this;
    }

    private Wishes move(String key, Move move) {
        return say(new Overrule(key, Optional.empty(), List.of(), Optional.empty(), Optional.of(move), Standing.PLAIN));
    }

    private Wishes stand(String key, Standing standing) {
        return say(new Overrule(key, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), standing));
    }
}
