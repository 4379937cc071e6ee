package dev.tearsheet.web.reader;

import java.text.Collator;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.State;
import dev.tearsheet.web.page.DateWords;
import dev.tearsheet.web.page.Form;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Guards;
import dev.tearsheet.web.page.Pages;
import dev.tearsheet.web.page.Sheet;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The reader's own page: what has come, what comes next, a rest, and the way out. */
public final class ReaderPage {
    private static final int STATUS_TO_MEND = 422;

    /** A lesson that the reader has got; without a title if it is no longer part of the campaign. */
    record Got(Optional<String> title, String day) {}

    /** What is wrong with what was asked for. */
    enum Fault {
        /** The days of a rest are no number. */
        REST,
        HOUR,
        ZONE,
        /** No day of the week is chosen. */
        DAYS,
        /** The campaign gives nobody all that are left at once. */
        ONE_BY_ONE
    }

    /**
     * @param state AWAITING, ACTIVE, PAUSED, SUSPENDED, COMPLETED or ENDED
     * @param next when the next mail comes or the pause ends, in the reader's zone; none if that is now or never
     * @param at the hour of the lessons
     * @param days of the week, and whether lessons come on each
     * @param countries whose holidays can count; none if the campaign keeps the same everywhere
     * @param zoneCountry whether those of the zone's country do
     * @param plain whether mails are plain text only
     * @param first whether they come before those of other campaigns
     * @param allAtOnce whether the reader may have all lessons that are left at once
     * @param comingAtOnce whether they are on their way
     */
    record Model(
            Frame frame,
            String capability,
            String address,
            CampaignView campaign,
            String state,
            Optional<String> next,
            String zone,
            int received,
            int longestPause,
            List<Got> lessons,
            String at,
            List<Day> days,
            List<Choice> countries,
            boolean zoneCountry,
            boolean plain,
            boolean first,
            boolean allAtOnce,
            boolean comingAtOnce,
            Optional<Fault> fault) {}

    /** A day of the week. */
    record Day(int number, String name, boolean chosen) {}

    /** A country that can be chosen. */
    record Choice(String code, String name, boolean chosen) {}

    private final Pages pages;
    private final ReaderSide side;
    private final InstantSource clock;
    private final Runnable afterwards;

    public ReaderPage(Pages pages, ReaderSide side, InstantSource clock, Runnable afterwards) {
        this.pages = pages;
        this.side = side;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    public void routes(RoutesConfig routes) {
        Pages.get(routes, "/me/{capability}", ctx -> show(ctx, 200, Optional.empty()));
        routes.post("/me/{capability}/pause", Guards.notFromElsewhere(this::pause));
        routes.post("/me/{capability}/resume", Guards.notFromElsewhere(this::resume));
        new TimesForms(side, this::mend).routes(routes, this::back);
    }

    /** Enough for the reader to know it, too little for whom the mail was forwarded to: {@code a…@example.org}. */
    static String masked(EmailAddress address) {
        int first = address.local().offsetByCodePoints(0, 1);
        return address.local().substring(0, first) + "…@" + address.domain();
    }

    private void pause(Context ctx) {
        Enrolment enrolment = LeavePage.opened(ctx, side);
        String days = Form.of(ctx).line("days");
        if (!days.matches("[1-9]\\d{0,2}")) {
            mend(ctx, Fault.REST);
            return;
        }
        side.steer().pause(enrolment.subscription().id(), Integer.parseInt(days), Optional.empty());
        back(ctx);
    }

    private void resume(Context ctx) {
        side.steer().resume(LeavePage.opened(ctx, side).subscription().id(), Optional.empty());
        back(ctx);
    }

    private void back(Context ctx) {
        afterwards.run();
        ctx.redirect("/me/" + ctx.pathParam("capability"), HttpStatus.SEE_OTHER);
    }

    private void mend(Context ctx, Fault fault) {
        show(ctx, STATUS_TO_MEND, Optional.of(fault));
    }

    private void show(Context ctx, int status, Optional<Fault> fault) {
        Enrolment enrolment = LeavePage.opened(ctx, side);
        Sheet sheet = pages.sheet(ctx, "me");
        DateWords words = new DateWords(enrolment.zone(), sheet.language());
        Model model = new Model(
                sheet.frame(),
                ctx.pathParam("capability"),
                masked(enrolment.subscriber().address()),
                CampaignView.of(enrolment.campaign(), side.addresses(), sheet.language()),
                name(enrolment.subscription().state()),
                next(enrolment).map(words::full),
                enrolment.zone().getId(),
                enrolment.subscription().received().count(),
                side.steer().longestPause(),
                lessons(enrolment, words),
                enrolment.schedule().at().toString(),
                days(enrolment, sheet.language()),
                countries(enrolment, sheet.language()),
                enrolment.subscription().rhythm().country().isEmpty(),
                enrolment.subscription().rhythm().plain(),
                enrolment.subscription().rhythm().first(),
                enrolment.campaign().terms().allAtOnce(),
                enrolment.subscription().wantsAllAtOnce(),
                fault);
        sheet.show(ctx, status, model);
    }

    private Optional<Instant> next(Enrolment enrolment) {
        return enrolment.subscription().state().due().filter(clock.instant()::isBefore);
    }

    private static List<Day> days(Enrolment enrolment, Locale language) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(
                        day.getValue(),
                        DateWords.name(day, language),
                        enrolment.schedule().days().contains(day)))
                .toList();
    }

    /** In the order of the language: in German Österreich comes before Pakistan, and not after Zypern. */
    private static List<Choice> countries(Enrolment enrolment, Locale language) {
        Optional<Country> own = enrolment.subscription().rhythm().country();
        if (own.isEmpty() && enrolment.campaign().schedule().daysOff().abroad().isEmpty()) {
            return List.of();
        }
        return Country.all()
                .map(c -> new Choice(
                        c.code(), c.name(language), own.filter(c::equals).isPresent()))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(language)))
                .toList();
    }

    private List<Got> lessons(Enrolment enrolment, DateWords words) {
        return side.reports().lessonsOf(enrolment.subscription()).stream()
                .filter(row -> row.dispatch().ordinal().isPresent())
                .map(row ->
                        new Got(title(enrolment, row), words.day(row.settled().orElse(row.due()))))
                .toList();
    }

    private static Optional<String> title(Enrolment enrolment, DispatchRow row) {
        return row.dispatch()
                .ordinal()
                .flatMap(enrolment.campaign().series()::lesson)
                .map(SeriesLesson::lesson)
                .map(Lesson::title);
    }

    private static String name(State state) {
        return state instanceof State.AwaitingConfirmation
                ? "AWAITING"
                : state.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }
}
