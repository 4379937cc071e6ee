package dev.tearsheet.message.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import dev.tearsheet.message.Pieces;

/**
 * The standing type of one part of an issue: of its latest few forms, since templates may write one thing to some
 * readers and another to others.
 */
final class StandingTypes {
    private static final int MOST = 3;
    /** So many texts more than were printed from standing type may be set anew, before that is known for a lost labour. */
    private static final int PATIENCE = 16;

    private final Rack rack;
    private final Function<String, StandingType> setting;
    private final Function<String, String> plain;
    private final AtomicInteger credit = new AtomicInteger(PATIENCE);
    private volatile List<StandingType> types = List.of();

    /**
     * @param rack where there is room for type, or no more
     * @param setting sets a text and leaves the type standing
     * @param plain sets a text, which is quicker for one alone
     */
    StandingTypes(Rack rack, Function<String, StandingType> setting, Function<String, String> plain) {
        this.rack = rack;
        this.setting = setting;
        this.plain = plain;
    }

    /** What becomes of a text, always the same whatever was printed before. */
    Pieces print(String text) {
        for (StandingType type : types) {
            Optional<Pieces> printed = type.print(text);
            if (printed.isPresent()) {
                credit.updateAndGet(c -> c == 0 ? 0 : Math.min(c + 1, PATIENCE));
                return printed.get();
            }
        }
        if (credit.updateAndGet(c -> Math.max(c - 1, 0)) == 0) {
            types.forEach(this::putAway);
            return Pieces.of(plain.apply(text));
        }
        StandingType fresh = setting.apply(text);
        keep(fresh, text).ifPresent(rack::remove);
        // Not under our lock: the rack takes that of any other to make room.
        rack.put(fresh, this);
        return fresh.whole();
    }

    synchronized void giveUp(StandingType type) {
        types = types.stream().filter(t -> t != type).toList();
    }

    private void putAway(StandingType type) {
        giveUp(type);
        rack.remove(type);
    }

    /** In the place of any other: were it that of the eldest, more forms than there is room for would all be missed. */
    private synchronized Optional<StandingType> keep(StandingType fresh, String text) {
        List<StandingType> kept = new ArrayList<>(types);
        Optional<StandingType> old = Optional.empty();
        if (kept.size() < MOST) {
            kept.add(fresh);
        } else {
            old = Optional.of(kept.set(Math.floorMod(text.hashCode(), MOST), fresh));
        }
        types = List.copyOf(kept);
        return old;
    }
}
