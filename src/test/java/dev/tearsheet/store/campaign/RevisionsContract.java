package dev.tearsheet.store.campaign;

import static dev.tearsheet.store.Fixtures.IKIGAI;
import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.STOICS;
import static dev.tearsheet.store.Fixtures.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Changes;
import dev.tearsheet.campaign.Company;
import dev.tearsheet.campaign.Following;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.Terms;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.campaign.revision.Revisions;
import dev.tearsheet.campaign.timing.CatchUp;
import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.campaign.timing.DaysOff;
import dev.tearsheet.campaign.timing.Season;
import dev.tearsheet.campaign.timing.Spread;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Revisions} keeps to. */
abstract class RevisionsContract extends StoreContract {
    private static final Schedule DAILY = new Schedule(
            LocalTime.of(8, 0), Schedule.EVERY_DAY, ZoneOffset.UTC, Schedule.Start.NEXT_SLOT, Schedule.LEAST_GAP);
    private static final Origin ORIGIN =
            new Origin(NOON, Origin.How.APPLIED, "ann", "a note", "schedule.at", "digest", Optional.of(3));

    private Revisions revisions;

    RevisionsContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void open() {
        revisions = new SqlRevisions(database, () -> NOON);
    }

    @Test
    void a_campaign_without_revisions_has_none() {
        assertThat(revisions.latest(IKIGAI)).isEmpty();
        assertThat(revisions.live(IKIGAI)).isEmpty();
        assertThat(revisions.numbers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_series_is_read_as_it_was_kept(long seed) {
        Series series = new AnySeries(seed).ofRevision(1);
        assertThat(keep(series)).isTrue();

        assertThat(revisions.latest(IKIGAI)).contains(series);
        assertThat(revisions.latest(STOICS)).isEmpty();
        assertThat(revisions.has(IKIGAI)).isTrue();
        assertThat(revisions.has(STOICS)).isFalse();
    }

    @Test
    void all_that_campaign_yaml_says_is_read_as_it_was_kept() {
        Schedule schedule = new Schedule(
                LocalTime.of(7, 30),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                ZoneId.of("Europe/Berlin"),
                Schedule.Start.ON_JOINING,
                Duration.ofHours(3),
                new DaysOff(
                        List.of(new DaysOff.Span(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 6))),
                        Set.of(MonthDay.of(5, 1)),
                        Map.of(new Country("NO"), new DaysOff(List.of(), Set.of(MonthDay.of(5, 17))))),
                Spread.over(Duration.ofMinutes(45)),
                new CatchUp(CatchUp.Policy.BURST, Duration.ofHours(2)));
        Terms terms = new Terms(
                new Season(Optional.of(LocalDate.of(2026, 11, 1)), Optional.empty()),
                new Company(2, 7, Set.of(STOICS)),
                new Following(Following.Kind.START, Optional.of(STOICS)),
                true);
        Campaign campaign = new Campaign(
                IKIGAI,
                "生き甲斐 \"x\"",
                "line\nbreak",
                Locale.forLanguageTag("zh-Hant-TW"),
                new Sender("S", "s@example.org", Optional.of("o@example.org")),
                schedule,
                terms,
                new AnySeries(1).ofRevision(1),
                Optional.of("look at line 3"));
        Revision revision = new Revision(campaign, Changes.SMALL, ORIGIN);
        revisions.keep(Changeover.plain(Optional.empty(), revision));

        assertThat(revisions.live(IKIGAI)).contains(revision);
        assertThat(revisions.find(IKIGAI, 1)).contains(revision);
        assertThat(revisions.find(IKIGAI, 2)).isEmpty();
    }

    @Test
    void the_revision_of_the_highest_number_is_live() {
        IntStream.of(1, 10, 2, 9).forEach(n -> keep(new Series(n, List.of(), List.of())));

        assertThat(revisions.latest(IKIGAI).orElseThrow().revision()).isEqualTo(10);
        assertThat(revisions.live(IKIGAI).orElseThrow().number()).isEqualTo(10);
        assertThat(revisions.numbers()).isEqualTo(Map.of(IKIGAI, 10));
        assertThat(revisions.history(IKIGAI))
                .extracting(Revisions.Entry::number)
                .containsExactly(10, 9, 2, 1);
        assertThat(revisions.history(IKIGAI))
                .extracting(Revisions.Entry::origin)
                .containsOnly(ORIGIN);
    }

    @Test
    void a_revision_of_an_engine_that_kept_lessons_only_is_not_live_and_its_lessons_are_known() {
        keep(new AnySeries(5).ofRevision(1));
        database.change(handle -> handle.execute("update revision set settings = ''"));

        assertThat(revisions.live(IKIGAI)).isEmpty();
        assertThat(revisions.latest(IKIGAI)).isPresent();
    }

    @Test
    void a_revision_is_there_after_a_restart() {
        Series series = new AnySeries(42).ofRevision(1);
        keep(series);

        try (Database reopened = Database.open(settings)) {
            assertThat(new SqlRevisions(reopened, () -> NOON).latest(IKIGAI)).contains(series);
        }
    }

    @Test
    void of_two_with_one_number_the_first_is_kept_and_the_second_moves_nobody() {
        Series first = series(1, "a", "b");
        keep(first);
        Subscription ann = had(given.active("ann@example.org", days(1)), 0, 1);
        Changeover mine = change(series(2, "new", "a", "b"), DAILY, Extras.NONE);

        assertThat(revisions.keep(change(series(2, "a", "b", "c"), DAILY, Extras.NONE)))
                .isTrue();
        assertThat(revisions.keep(mine)).isFalse();
        assertThat(given.again(ann).received().ordinals().cardinality()).isEqualTo(2);
    }

    @Test
    void of_many_at_once_one_wins_and_the_readers_are_moved_once() {
        keep(series(1, "a", "b"));
        Subscription ann = had(given.active("ann@example.org", days(1)), 0);
        Changeover over = change(series(2, "new", "a", "b"), DAILY, Extras.NONE);

        long won = IntStream.range(0, 6)
                .parallel()
                .filter(i -> revisions.keep(over))
                .count();
        assertThat(won).isEqualTo(1);
        assertThat(ordinals(ann)).containsExactly(0, 2);
        assertThat(given.again(ann).version()).isEqualTo(ann.version() + 1);
    }

    @Test
    void what_fails_half_way_leaves_the_old_revision_and_the_readers_as_they_were() {
        keep(series(1, "a", "b"));
        Subscription ann = had(given.active("ann@example.org", days(1)), 0, 1);
        Revisions failing = new SqlRevisions(database, () -> {
            throw new IllegalStateException("the power is gone");
        });

        Changeover over = change(series(2, "new", "a", "b"), DAILY, Extras.NONE);
        assertThatThrownBy(() -> failing.keep(over)).hasMessageContaining("the power is gone");
        assertThat(revisions.live(IKIGAI).orElseThrow().number()).isEqualTo(1);
        assertThat(given.again(ann)).isEqualTo(ann);
    }

    @Test
    void who_is_past_a_new_lesson_counts_as_having_it_and_nobody_else_does() {
        keep(series(1, "a", "b"));
        Subscription past = had(given.active("ann@example.org", days(1)), 0);
        Subscription fresh = given.active("bob@example.org", days(1));
        revisions.keep(change(series(2, "new", "a", "b"), DAILY, Extras.NONE));

        assertThat(ordinals(past)).containsExactly(0, 2);
        assertThat(ordinals(fresh)).isEmpty();
        assertThat(given.again(past).version()).isGreaterThan(past.version());
        assertThat(given.again(past).state()).isEqualTo(past.state());
    }

    @Test
    void more_places_than_one_statement_takes_are_moved_all() {
        keep(series(1, IntStream.range(0, 300).mapToObj(i -> "l" + i).toArray(String[]::new)));
        List<Subscription> readers = IntStream.range(0, 250)
                .mapToObj(i -> had(given.active("r" + i + "@example.org", days(1)), i + 10))
                .toList();
        String[] more = IntStream.range(-1, 300).mapToObj(i -> "l" + i).toArray(String[]::new);
        more[0] = "new";
        revisions.keep(change(series(2, more), DAILY, Extras.NONE));

        assertThat(readers).allSatisfy(r -> assertThat(ordinals(r)).contains(300));
    }

    @Test
    void who_is_past_gets_it_all_the_same_if_the_operator_wants_it() {
        keep(series(1, "a", "b"));
        Subscription past = had(given.active("ann@example.org", days(1)), 0);
        Extras extras = new Extras(Set.of(new LessonKey("new")), Set.of());
        revisions.keep(change(series(2, "new", "a", "b"), DAILY, extras));

        assertThat(ordinals(past)).containsExactly(0);
    }

    @Test
    void who_has_finished_begins_again_for_the_extra_lesson_alone() {
        keep(series(1, "a", "b"));
        Subscription done = completed("ann@example.org");
        revisions.keep(change(series(2, "a", "x", "b", "new"), DAILY, Extras.NONE));
        assertThat(given.again(done).state()).isInstanceOf(State.Completed.class);

        Extras extras = new Extras(Set.of(), Set.of(new LessonKey("later")));
        revisions.keep(change(series(3, "a", "x", "b", "new", "later"), DAILY, extras));
        assertThat(given.again(done).state()).isEqualTo(new State.Active(Instant.parse("2026-03-03T08:00:00Z")));
        assertThat(revisions
                        .latest(IKIGAI)
                        .orElseThrow()
                        .comingAfter(given.again(done).received().ordinals()))
                .extracting(l -> l.key().value())
                .containsExactly("later");
    }

    @Test
    void another_hour_moves_what_is_due_and_not_what_a_reader_set() {
        keep(series(1, "a", "b"));
        Instant tomorrow = Instant.parse("2026-03-03T08:00:00Z");
        Subscription ann = given.active("ann@example.org", tomorrow);
        Subscription own = given.active("bob@example.org", tomorrow);
        Subscription bob = given.saved(own.with(own.rhythm().at(LocalTime.of(8, 0))));
        Subscription due = given.active("cid@example.org", NOON.minusSeconds(60));
        Schedule later = DAILY.as(LocalTime.of(20, 0), DAILY.days(), DAILY.zone());
        revisions.keep(change(series(2, "a", "b"), later, Extras.NONE));

        assertThat(given.again(ann).state().due()).contains(Instant.parse("2026-03-02T20:00:00Z"));
        assertThat(given.again(bob).state().due()).contains(tomorrow);
        assertThat(given.again(due).state().due()).contains(NOON.minusSeconds(60));
    }

    @Test
    void whoever_comes_after_a_kill_goes_on_with_the_readers_who_were_not_moved_yet() {
        keep(series(1, "a", "b"));
        Instant tomorrow = Instant.parse("2026-03-03T08:00:00Z");
        Instant tonight = Instant.parse("2026-03-02T20:00:00Z");
        Schedule later = DAILY.as(LocalTime.of(20, 0), DAILY.days(), DAILY.zone());
        Changeover over = change(series(2, "a", "b"), later, Extras.NONE);
        revisions.keep(over);
        List<Subscription> readers = IntStream.range(0, 5)
                .mapToObj(i -> given.active("r" + i + "@example.org", tomorrow))
                .toList();
        database.change(handle -> SqlMovingTimes.begin(handle, over));

        assertThat(new SqlMovingTimes(database, 2).moveSome()).isTrue();
        assertThat(readers)
                .extracting(r -> given.again(r).state().due().orElseThrow())
                .containsExactly(tonight, tonight, tomorrow, tomorrow, tomorrow);
        new SqlMovingTimes(database).run();
        assertThat(readers)
                .extracting(r -> given.again(r).state().due().orElseThrow())
                .containsOnly(tonight);
        assertThat(new SqlMovingTimes(database).moveSome()).isFalse();
    }

    @Test
    void who_waits_by_an_older_revision_is_moved_even_if_the_newest_has_its_times_again() {
        keep(series(1, "a", "b"));
        Instant tomorrow = Instant.parse("2026-03-03T08:00:00Z");
        Subscription ann = given.active("ann@example.org", tomorrow);
        Schedule later = DAILY.as(LocalTime.of(20, 0), DAILY.days(), DAILY.zone());
        Changeover there = change(series(2, "a", "b"), later, Extras.NONE);
        revisions.keep(there);
        database.change(handle -> SqlMovingTimes.begin(handle, there));
        revisions.keep(change(series(3, "a", "b"), DAILY, Extras.NONE));

        assertThat(given.again(ann).state().due()).contains(tomorrow);
    }

    private Subscription completed(String address) {
        Subscription had = had(given.active(address, days(1)), 0, 1);
        return given.saved(had.with(new State.Completed(NOON)));
    }

    private Subscription had(Subscription subscription, int... ordinals) {
        Received received = Received.NOTHING;
        for (int ordinal : ordinals) {
            received = received.with(ordinal);
        }
        return given.saved(subscription.counting(received));
    }

    private List<Integer> ordinals(Subscription subscription) {
        return given.again(subscription).received().ordinals().stream().boxed().toList();
    }

    private boolean keep(Series series) {
        return revisions.keep(Changeover.plain(Optional.empty(), revision(series, DAILY)));
    }

    private Changeover change(Series next, Schedule schedule, Extras extras) {
        return new Changeover(revisions.live(IKIGAI), revision(next, schedule), extras);
    }

    private static Revision revision(Series series, Schedule schedule) {
        Slug slug = IKIGAI;
        Sender sender = new Sender("S", "s@example.org", Optional.empty());
        return new Revision(
                new Campaign(slug, "T", "", Locale.ENGLISH, sender, schedule, series, Optional.empty()),
                Changes.BY_HAND,
                ORIGIN);
    }

    /** Lessons by their keys; one that was there before has the ordinal that it had. */
    private Series series(int number, String... keys) {
        Optional<Series> before = revisions.latest(IKIGAI);
        int[] next = {before.map(Series::nextOrdinal).orElse(0)};
        List<SeriesLesson> lessons = Arrays.stream(keys)
                .map(key -> AnySeries.plain(
                        key,
                        before.stream()
                                .flatMap(Series::everKnown)
                                .filter(l -> l.key().value().equals(key))
                                .map(SeriesLesson::ordinal)
                                .findFirst()
                                .orElseGet(() -> next[0]++)))
                .toList();
        return new Series(number, lessons, List.of());
    }
}
