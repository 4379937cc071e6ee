package dev.tearsheet.app.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;

/**
 * Holds every lesson that goes out against the rules of the clock, with a memory of its own: nothing twice, nothing left
 * out, nothing out of order, one scheduled lesson on a local date, at the slot or within the spread after it.
 */
final class Proof {
    /** The engine looks once a minute here. */
    private static final Duration BEAT = Duration.ofSeconds(60);

    /** What a reader has had so far. */
    private static final class Memory {
        private int run;
        private BitSet had = new BitSet();
        private Optional<LocalDate> lastDate = Optional.empty();
        private Instant lastAt = Instant.EPOCH;
        private boolean disturbed = true;
    }

    private final Script script;
    private final Map<SubscriptionId, Memory> readers = new HashMap<>();
    private final Map<Fault, Long> faults = new EnumMap<>(Fault.class);
    private final Map<Fault, String> examples = new EnumMap<>(Fault.class);

    /** What must never happen. */
    enum Fault {
        TWICE,
        OUT_OF_ORDER,
        TWO_ON_ONE_DATE,
        A_DAY_LEFT_OUT,
        NOT_AT_THE_SLOT,
        FORGOTTEN
    }

    Proof(Script script) {
        this.script = script;
    }

    /** A lesson goes out to a reader, who stands as when it was claimed. */
    synchronized void lesson(Enrolment reader, int ordinal, Instant now) {
        Memory memory = memory(reader.subscription());
        if (memory.run != reader.subscription().run()) {
            memory.run = reader.subscription().run();
            memory.had = reader.subscription().received().ordinals();
            memory.disturbed = true;
        }
        note(memory.had.get(ordinal), Fault.TWICE, reader, now);
        Optional<Integer> next =
                reader.campaign().series().nextAfter(memory.had).map(SeriesLesson::ordinal);
        note(next.filter(n -> n == ordinal).isEmpty(), Fault.OUT_OF_ORDER, reader, now);
        boolean first = memory.had.isEmpty();
        memory.had.set(ordinal);
        if (reader.subscription().slotAhead().isEmpty()) {
            scheduled(reader, memory, first, now);
        }
    }

    private void scheduled(Enrolment reader, Memory memory, boolean first, Instant now) {
        LocalDate today = now.atZone(reader.zone()).toLocalDate();
        boolean sameDate = memory.lastDate.filter(d -> !d.isBefore(today)).isPresent();
        note(sameDate, Fault.TWO_ON_ONE_DATE, reader, now);
        boolean calm = !memory.disturbed && !script.wasDown(memory.lastAt, now);
        note(calm && hasIdleDay(reader, memory, today), Fault.A_DAY_LEFT_OUT, reader, now);
        note(!first && !isAtSlot(reader.schedule(), now), Fault.NOT_AT_THE_SLOT, reader, now);
        memory.lastDate = Optional.of(today);
        memory.lastAt = now;
        memory.disturbed = false;
    }

    /** A date on which lessons go out, with a lesson neither on it nor too shortly before it. */
    private static boolean hasIdleDay(Enrolment reader, Memory memory, LocalDate today) {
        Schedule schedule = reader.schedule();
        Instant rested = memory.lastAt.plus(schedule.leastGap());
        return memory.lastDate.stream()
                .filter(last -> last.isBefore(today))
                .flatMap(last -> last.plusDays(1).datesUntil(today))
                .filter(schedule::sendsOn)
                .map(date -> slot(schedule, reader.zone(), date))
                // A date that the zone does not have gives no slot of its own.
                .anyMatch(slot -> !slot.isBefore(rested)
                        && slot.atZone(reader.zone()).toLocalDate().isBefore(today));
    }

    /** By the times that the reader has now: those of before a change are nobody's. */
    private boolean isAtSlot(Schedule schedule, Instant now) {
        LocalDate today = now.atZone(schedule.zone()).toLocalDate();
        return today.minusDays(1)
                .datesUntil(today.plusDays(2))
                .filter(schedule::sendsOn)
                .map(date -> slot(schedule, schedule.zone(), date))
                .anyMatch(slot -> isSoonAfter(schedule, slot, now));
    }

    private boolean isSoonAfter(Schedule schedule, Instant slot, Instant now) {
        Duration allowed = schedule.spread().window().plus(BEAT);
        if (script.wasDown(slot, now)) {
            allowed = allowed.plus(schedule.catchUp().late());
        }
        Duration after = Duration.between(slot, now);
        return !after.isNegative() && after.compareTo(allowed) <= 0;
    }

    /** The slot without a reader's share of the spread, reckoned from the calendar alone. */
    private static Instant slot(Schedule schedule, ZoneId zone, LocalDate date) {
        return date.atTime(schedule.at()).atZone(zone).toInstant();
    }

    /** The reader did something after which a day without a lesson says nothing. */
    synchronized void disturbed(Subscription reader) {
        memory(reader).disturbed = true;
    }

    /** A reader in the middle is past some lessons of a new revision. */
    synchronized void revised(UnaryOperator<BitSet> received) {
        readers.values().stream().filter(m -> !m.had.isEmpty()).forEach(m -> m.had = received.apply(m.had));
    }

    /** At the end: what was sent is what the database thinks was sent, and nobody was forgotten. */
    synchronized void end(Subscription reader, Instant now) {
        Memory memory = memory(reader);
        boolean differs = memory.run == reader.run() && !Received.of(memory.had).equals(reader.received());
        boolean stuck = reader.state().due().filter(now.minus(BEAT)::isAfter).isPresent();
        if (differs || stuck) {
            add(Fault.FORGOTTEN, "reader " + reader.id().value() + " at the end: " + reader.state());
        }
    }

    synchronized Map<String, Long> faults() {
        Map<String, Long> told = new LinkedHashMap<>();
        for (Fault fault : Fault.values()) {
            told.put(told(fault), faults.getOrDefault(fault, 0L));
        }
        return told;
    }

    private static String told(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    synchronized List<String> examples() {
        return examples.entrySet().stream()
                .map(broken -> told(broken.getKey()) + ": " + broken.getValue())
                .toList();
    }

    private Memory memory(Subscription subscription) {
        return readers.computeIfAbsent(subscription.id(), id -> {
            Memory memory = new Memory();
            memory.run = subscription.run();
            return memory;
        });
    }

    private void note(boolean broken, Fault fault, Enrolment reader, Instant now) {
        if (broken) {
            add(
                    fault,
                    "reader " + reader.subscription().id().value() + " in " + reader.zone() + " at "
                            + now.atZone(reader.zone()) + ", " + reader.schedule());
        }
    }

    private void add(Fault fault, String where) {
        faults.merge(fault, 1L, Long::sum);
        examples.putIfAbsent(fault, where);
    }
}
