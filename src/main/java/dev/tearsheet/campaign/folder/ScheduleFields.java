package dev.tearsheet.campaign.folder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.timing.CatchUp;
import dev.tearsheet.campaign.timing.DaysOff;
import dev.tearsheet.campaign.timing.Spread;

/** Reads the schedule of a campaign.yaml: times, days and zones as people write them. */
final class ScheduleFields {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    /** What is meant for a time: 7.30, 7:30, 730, 7h30, 7:30 pm, 7 am. */
    private static final Pattern MEANT =
            Pattern.compile("(\\d{1,2}?)(?:(?:\\s*[.:h,-]\\s*)?(\\d{2})(?::\\d{2})?)?\\s*(am|pm|h|uhr|o'clock)?");

    private final CampaignFields fields;

    ScheduleFields(CampaignFields fields) {
        this.fields = fields;
    }

    Schedule schedule(DaysOff daysOff) {
        return new Schedule(at(), days(), zone(), start(), leastGap(), daysOff, spread(), catchUp());
    }

    /** A date is that of a cohort, which begins together at its slot. */
    private Schedule.Start start() {
        String written = fields.text("/schedule/start").orElse("on joining");
        boolean isDate = Character.isDigit(written.charAt(0));
        if (!isDate && !written.equals("on joining") && !written.equals("next slot")) {
            fields.fault(
                    "/schedule/start",
                    "'start' cannot be '" + written + "'"
                            + Nearest.to(written, List.of("on joining", "next slot"))
                                    .map(near -> ": did you mean '" + near + "'?")
                                    .orElse(": write 'on joining', 'next slot', or a date such as 2026-12-01"));
        }
        return isDate || written.equals("next slot") ? Schedule.Start.NEXT_SLOT : Schedule.Start.ON_JOINING;
    }

    private Spread spread() {
        return minutes("/schedule/spread").map(Spread::over).orElse(Spread.USUAL);
    }

    private Optional<Duration> minutes(String path) {
        return fields.text(path)
                .filter(minutes -> minutes.matches("\\d{1,3}"))
                .map(minutes -> Duration.ofMinutes(Integer.parseInt(minutes)))
                .filter(d -> d.compareTo(Spread.LONGEST) <= 0);
    }

    private CatchUp catchUp() {
        CatchUp.Policy policy = fields.text("/schedule/catch up")
                .filter(word -> word.matches("shift|skip|burst"))
                .map(CatchUp.Policy::of)
                .orElse(CatchUp.USUAL.policy());
        return new CatchUp(policy, hours("/schedule/late limit", CatchUp.USUAL.late()));
    }

    private LocalTime at() {
        Optional<String> written = fields.text("/schedule/at");
        Optional<LocalTime> good =
                written.filter(t -> TIME.matcher(t).matches()).map(LocalTime::parse);
        if (written.isPresent() && good.isEmpty()) {
            fields.fault(
                    "/schedule/at",
                    "'" + written.get() + "' is no time of day: write "
                            + meant(written.get()).map(t -> "\"" + t + "\"").orElse("one such as \"07:30\""));
        }
        return good.orElse(LocalTime.MIDNIGHT);
    }

    private static Optional<LocalTime> meant(String written) {
        Matcher m = MEANT.matcher(written.toLowerCase(Locale.ROOT).replace(".m.", "m"));
        if (!m.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(m.group(1));
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        boolean halves = "am".equals(m.group(3)) || "pm".equals(m.group(3));
        int hour24 = !halves ? hour : hour % 12 + ("pm".equals(m.group(3)) ? 12 : 0);
        return hour24 > 23 || minute > 59 || halves && hour > 12
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour24, minute));
    }

    private Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String path : fields.items("/schedule/days")) {
            try {
                days.addAll(SendDays.parse(fields.text(path).orElse("every day")));
            } catch (SendDays.Unknown e) {
                fields.fault(path, e.getMessage());
            }
        }
        return days.isEmpty() ? Schedule.EVERY_DAY : days;
    }

    private ZoneId zone() {
        Optional<String> written = fields.text("/schedule/zone");
        Optional<ZoneId> good =
                written.filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
        if (written.isPresent() && good.isEmpty()) {
            List<String> near = zonesLike(written.get());
            fields.fault(
                    "/schedule/zone",
                    "there is no time zone '" + written.get() + "'"
                            + (near.isEmpty()
                                    ? ": write a name of the IANA time zone database such as Europe/Berlin"
                                    : ": did you mean " + String.join(" or ", near) + "?"));
        }
        return good.orElse(ZoneOffset.UTC);
    }

    /** By the whole name, or by the city alone. */
    private static List<String> zonesLike(String written) {
        Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        String city = city(written);
        Stream<String> sameCity = zones.stream().filter(z -> Nearest.distance(city(z), city) == 0);
        return Stream.concat(sameCity, Nearest.several(written, zones, 3).stream())
                .distinct()
                .limit(3)
                .toList();
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1);
    }

    private Duration leastGap() {
        return hours("/schedule/least gap", Schedule.LEAST_GAP);
    }

    /** 0 to 24 whole hours; what is none has a fault of form already. */
    private Duration hours(String path, Duration usual) {
        return fields.text(path)
                .filter(hours -> hours.matches("\\d|1\\d|2[0-4]"))
                .map(hours -> Duration.ofHours(Integer.parseInt(hours)))
                .orElse(usual);
    }
}
