package dev.tearsheet.inbound.command;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.subscriber.EmailAddress;

/** What a mail orders, with its arguments. */
public sealed interface Command {
    /** @param campaign its name, where the mail says it; whether there is such a campaign is another question */
    record Join(Optional<String> campaign) implements Command {}

    record Leave() implements Command {}

    /** @param rest none for as long as a pause lasts if nobody says */
    record Pause(Optional<Rest> rest) implements Command {}

    record Resume() implements Command {}

    /** The next lesson now, not only at its slot. */
    record Next() implements Command {}

    /** All lessons that are left, at once. */
    record All() implements Command {}

    /** @param lesson by its place in the order, from 1; none for the newest */
    record Again(Optional<Integer> lesson) implements Command {}

    /** The local time of the lessons. */
    record Time(LocalTime at) implements Command {}

    record Zone(ZoneId zone) implements Command {}

    /** @param country whose holidays count; none to go by the zone again */
    record Home(Optional<Country> country) implements Command {}

    /** @param plain whether mails come as plain text only */
    record Format(boolean plain) implements Command {}

    /**
     * Before the lessons of other campaigns.
     *
     * @param campaign by its name; none for the one of the mail
     */
    record First(Optional<String> campaign) implements Command {}

    /** @param days never empty */
    record Days(Set<DayOfWeek> days) implements Command {}

    /** @param lessons a week, 1 to 7 */
    record Pace(int lessons) implements Command {}

    /** @param from which lesson, by its place in the order, from 1 */
    record Restart(int from) implements Command {}

    /** New secrets in the addresses of the mails to come; the old ones open nothing any more. */
    record Renew() implements Command {}

    record Help() implements Command {}

    record Status() implements Command {}

    /** What campaigns there are. */
    record Courses() implements Command {}

    /** Some order whose verb is known, and what stands behind it is not understood. */
    record Slip() implements Command {}

    /** From now on to another address. */
    record Move(EmailAddress to) implements Command {}
}
