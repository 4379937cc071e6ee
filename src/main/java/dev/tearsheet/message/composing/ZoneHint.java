package dev.tearsheet.message.composing;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * That a reader seems to be in another zone than the one by which the lessons come.
 *
 * @param hour what the clock shows there at the hour of the lessons
 */
record ZoneHint(ZoneId place, LocalTime hour) {

    /**
     * Nothing if the reader's clock shows the same, or if the reader has a zone already.
     *
     * @param next when the next lesson comes
     */
    static Optional<ZoneHint> of(ZoneId place, ReaderTime time, Instant next) {
        Instant slot =
                next.atZone(time.schedule().zone()).with(time.schedule().at()).toInstant();
        LocalTime there = slot.atZone(place).toLocalTime();
        boolean same = there.equals(slot.atZone(time.schedule().zone()).toLocalTime());
        return same || time.isOwnZone() ? Optional.empty() : Optional.of(new ZoneHint(place, there));
    }

    /** Such as {@code +09:00}; none for a zone that has a name. */
    Optional<String> offset() {
        return Optional.of(place).filter(ZoneOffset.class::isInstance).map(ZoneId::getId);
    }

    /** Such as {@code Asia/Tokyo}; none for an offset. */
    Optional<String> zone() {
        return Optional.of(place).filter(p -> !(p instanceof ZoneOffset)).map(ZoneId::getId);
    }

    /** Such as {@code 15:00}. */
    String time() {
        return hour.toString();
    }
}
