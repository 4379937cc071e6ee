package dev.tearsheet.app.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.timing.CatchUp;
import dev.tearsheet.campaign.timing.DaysOff;
import dev.tearsheet.campaign.timing.Spread;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Lines;

/**
 * The hardest rehearsal that we know: restless readers in forty zones, among them all that break clocks, a server that
 * is down for an hour, a day and ten days, and lessons that are put in, taken out and moved meanwhile.
 */
public final class Acceptance {
    /** As many readers and days as the promise speaks of. */
    public static final int READERS = 10_000;

    public static final int DAYS = 400;

    private static final int DAYS_BETWEEN_REWRITES = 13;
    private static final List<ZoneId> ZONES = Stream.of(
                    "Australia/Lord_Howe Pacific/Apia Africa/Cairo Africa/Casablanca America/St_Johns Europe/Berlin",
                    "Asia/Kolkata Pacific/Chatham America/Sao_Paulo Asia/Kathmandu Pacific/Honolulu Pacific/Kiritimati",
                    "Asia/Tehran America/Caracas Asia/Pyongyang Europe/London America/New_York America/Los_Angeles",
                    "Asia/Gaza Europe/Moscow Australia/Eucla America/Havana America/Asuncion Africa/El_Aaiun",
                    "Asia/Beirut Europe/Lisbon Atlantic/Azores America/Scoresbysund Antarctica/Troll Asia/Tokyo",
                    "Pacific/Auckland America/Santiago Pacific/Easter Asia/Amman America/Nuuk Pacific/Marquesas",
                    "Asia/Colombo Africa/Lagos America/Mexico_City Pacific/Pago_Pago")
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(ZoneId::of)
            .toList();

    private Acceptance() {}

    /** The whole of it. The outages are left out where the days do not reach so far. */
    public static Script script(int readers, int days, Instant start, LocalTime at, long seed) {
        return new Script(campaign(at), readers, days, start, ZONES, outages(start), rewrites(days, seed), true, seed);
    }

    private static List<Script.Outage> outages(Instant start) {
        return List.of(
                new Script.Outage(start.plus(Duration.ofHours(20 * 24 + 6)), Duration.ofHours(1)),
                new Script.Outage(start.plus(Duration.ofHours(60 * 24 + 17)), Duration.ofDays(1)),
                new Script.Outage(start.plus(Duration.ofHours(150 * 24 + 3)), Duration.ofDays(10)));
    }

    private static List<Script.Rewrite> rewrites(int days, long seed) {
        Random random = new Random(seed);
        return IntStream.iterate(DAYS_BETWEEN_REWRITES, day -> day <= days, day -> day + DAYS_BETWEEN_REWRITES)
                .mapToObj(day -> new Script.Rewrite(day, series -> rewritten(series, random)))
                .toList();
    }

    /** One lesson is put in, one is taken out, one moves, and one gets another text. */
    private static Series rewritten(Series series, Random random) {
        List<SeriesLesson> lessons = new ArrayList<>(series.lessons());
        List<SeriesLesson> gone = new ArrayList<>(series.gone());
        gone.add(lessons.remove(random.nextInt(lessons.size())));
        lessons.add(random.nextInt(lessons.size()), lesson(series.nextOrdinal(), "new"));
        lessons.add(random.nextInt(lessons.size()), lessons.remove(random.nextInt(lessons.size())));
        int edited = random.nextInt(lessons.size());
        lessons.set(edited, lesson(lessons.get(edited).ordinal(), "edited"));
        return new Series(series.revision() + 1, lessons, List.of(), gone);
    }

    private static Campaign campaign(LocalTime at) {
        Schedule schedule = new Schedule(
                at,
                Schedule.EVERY_DAY,
                ZoneId.of("Europe/Berlin"),
                Schedule.Start.ON_JOINING,
                Schedule.LEAST_GAP,
                DaysOff.NONE,
                Spread.USUAL,
                CatchUp.USUAL);
        List<SeriesLesson> lessons =
                IntStream.range(0, 500).mapToObj(i -> lesson(i, "first")).toList();
        return new Campaign(
                new Slug("acceptance"),
                "Acceptance",
                "",
                Locale.ENGLISH,
                new Sender("Acceptance", "acceptance@rehearsal.test", Optional.empty()),
                schedule,
                new Series(1, lessons, List.of()),
                Optional.empty());
    }

    private static SeriesLesson lesson(int ordinal, String text) {
        Lesson lesson = new Lesson(
                new LessonKey("lesson-" + ordinal),
                Optional.empty(),
                "Lesson " + ordinal + ", " + text,
                List.of(),
                new Lines(1, 2),
                60,
                1,
                "acceptance");
        return new SeriesLesson(ordinal, "acceptance.txt", lesson, List.of(), List.of());
    }
}
