package dev.tearsheet.app.rehearsal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Step;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.joining.AddReader;

/** The readers of a rehearsal: they join, and if the script is restless they do what readers do. */
final class Crowd {
    /** On a day one reader of so many does something. */
    private static final int CALM = 50;

    private static final Optional<String> ON_A_PAGE = Optional.empty();

    private final Script script;
    private final AddReader addReader;
    private final SteerSubscription steer;
    private final Proof proof;
    private final Random random;
    private final List<SubscriptionId> present = new ArrayList<>();

    Crowd(Script script, AddReader addReader, SteerSubscription steer, Proof proof) {
        this.script = script;
        this.addReader = addReader;
        this.steer = steer;
        this.proof = proof;
        this.random = new Random(script.seed());
    }

    /** Those who join in the first day up to this moment. */
    void arrive(Instant now) {
        long passed = Duration.between(script.start(), now).toSeconds();
        long due = Math.min(
                script.readers(),
                1 + script.readers() * passed / Duration.ofDays(1).toSeconds());
        while (present.size() < due) {
            join(present.size());
        }
    }

    private void join(int number) {
        addReader.add(address(number), script.campaign().slug(), zone(number), "rehearsal");
        present.add(reader(number).subscription().id());
    }

    private static EmailAddress address(int number) {
        return EmailAddress.parse("reader" + number + "@rehearsal.test");
    }

    /** As the reader stands now. */
    private Enrolment reader(int number) {
        return steer.find(address(number), script.campaign().slug()).orElseThrow();
    }

    private Optional<ZoneId> zone(int number) {
        return script.zones().isEmpty()
                ? Optional.empty()
                : Optional.of(script.zones().get(number % script.zones().size()));
    }

    List<SubscriptionId> present() {
        return present;
    }

    /** What some of them do on a day. */
    void live() {
        for (int i = 0; i < present.size() / CALM + 1; i++) {
            Subscription before = reader(random.nextInt(present.size())).subscription();
            act(before.id());
            proof.disturbed(before);
        }
    }

    private Optional<Step> act(SubscriptionId reader) {
        switch (random.nextInt(8)) {
            case 0:
                return steer.pause(reader, 1 + random.nextInt(20), ON_A_PAGE);
            case 1:
                return steer.resume(reader, ON_A_PAGE);
            case 2:
                boolean all = script.campaign().terms().allAtOnce() && random.nextBoolean();
                return all ? steer.allAtOnce(reader, ON_A_PAGE) : steer.next(reader, ON_A_PAGE);
            case 3:
                return steer.change(reader, rhythm -> rhythm.on(days()), ON_A_PAGE);
            case 4:
                LocalTime hour = LocalTime.of(random.nextInt(24), random.nextInt(60));
                return steer.change(reader, rhythm -> rhythm.at(hour), ON_A_PAGE);
            case 5:
                return steer.restart(reader, 1 + random.nextInt(3), ON_A_PAGE);
            case 6:
                return steer.again(reader, Optional.empty(), ON_A_PAGE);
            default:
                Optional<ZoneId> place = zone(random.nextInt(script.readers()));
                return place.flatMap(zone -> steer.change(reader, rhythm -> rhythm.in(zone), ON_A_PAGE));
        }
    }

    private Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (int i = random.nextInt(6); i > 0; i--) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return days;
    }
}
