package dev.tearsheet.message.composing;

import java.util.LinkedHashMap;
import java.util.Map;

/** All standing type of an engine: no more than there is room for, so that what was set first is given up first. */
final class Rack {
    /** Some nine bytes each with all that is made of them, so about 36 MB. */
    private static final int USUAL = 4_000_000;

    private final int most;
    private final Map<StandingType, StandingTypes> kept = new LinkedHashMap<>();
    private long characters;

    Rack() {
        this(USUAL);
    }

    /** @param most characters of sources */
    Rack(int most) {
        this.most = most;
    }

    synchronized void put(StandingType type, StandingTypes owner) {
        kept.put(type, owner);
        characters += type.size();
        while (characters > most) {
            Map.Entry<StandingType, StandingTypes> eldest =
                    kept.entrySet().iterator().next();
            eldest.getValue().giveUp(eldest.getKey());
            remove(eldest.getKey());
        }
    }

    synchronized void remove(StandingType type) {
        if (kept.remove(type) != null) {
            characters -= type.size();
        }
    }

    synchronized long characters() {
        return characters;
    }
}
