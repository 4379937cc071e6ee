package dev.tearsheet.campaign.change;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Following;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.Terms;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.campaign.timing.DaysOff;

/** All that campaign.yaml says of a campaign but its lessons, name by name, in the words in which it is written. */
final class SettingWords {
    private final Map<String, String> words = new LinkedHashMap<>();

    private SettingWords() {}

    static Map<String, String> of(Revision revision) {
        SettingWords words = new SettingWords();
        words.campaign(revision.campaign());
        words.schedule(revision.campaign().schedule());
        words.terms(revision.campaign().terms());
        words.words.put("changes", revision.changes().words());
        // A reason names lines of articles, which any edit moves.
        words.words.put("held", revision.campaign().held().isPresent() ? "yes" : "no");
        return words.words;
    }

    private void campaign(Campaign campaign) {
        words.put("title", campaign.title());
        words.put("description", campaign.description());
        words.put("language", campaign.language().toLanguageTag());
        Sender sender = campaign.sender();
        words.put("sender.name", sender.name());
        words.put("sender.address", sender.address());
        words.put("sender.owner", sender.owner().orElse(""));
    }

    private void schedule(Schedule schedule) {
        words.put("schedule.at", schedule.at().toString());
        words.put("schedule.days", days(schedule.days()));
        words.put("schedule.zone", schedule.zone().getId());
        words.put("schedule.start", schedule.start() == Schedule.Start.ON_JOINING ? "on joining" : "next slot");
        words.put("schedule.least gap", hours(schedule.leastGap()));
        words.put("schedule.holidays", daysOff(schedule.daysOff()));
        schedule.daysOff().abroad().forEach((country, off) -> words.put("schedule.holidays." + country, daysOff(off)));
        words.put("schedule.spread", schedule.spread().window().toMinutes() + " min");
        words.put("schedule.catch up", schedule.catchUp().policy().name().toLowerCase(Locale.ROOT));
        words.put("schedule.late limit", hours(schedule.catchUp().late()));
    }

    private void terms(Terms terms) {
        words.put("season.launch", date(terms.season().launch()));
        words.put("season.end", date(terms.season().end()));
        words.put("company.daily cap", String.valueOf(terms.company().cap()));
        words.put("company.priority", String.valueOf(terms.company().priority()));
        words.put(
                "company.wait for",
                terms.company().waitsFor().stream().sorted().map(Slug::value).collect(Collectors.joining(", ")));
        words.put("all at once", String.valueOf(terms.allAtOnce()));
        words.put("at the end", following(terms.following()));
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? "every day"
                : days.stream()
                        .sorted()
                        .map(d -> d.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private static String daysOff(DaysOff off) {
        return Stream.concat(
                        off.spans().stream()
                                .map(s -> s.first().equals(s.last()) ? s.first() + "" : s.first() + ".." + s.last())
                                .sorted(),
                        off.yearly().stream()
                                .sorted()
                                .map(d -> "every " + d.toString().substring(2)))
                .collect(Collectors.joining(", "));
    }

    private static String hours(Duration duration) {
        return duration.toHours() + " h";
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String following(Following following) {
        String kind = switch (following.kind()) {
            case STOP -> "stop";
            case WAIT -> "wait for more";
            case OFFER -> "offer ";
            case START -> "start ";
        };
        return kind + following.campaign().map(Slug::value).orElse("");
    }
}
