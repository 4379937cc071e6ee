package dev.tearsheet.web.reader;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The reader's own page: what has come, what comes next, a rest, and the way out. */
public final class ReaderPage {
    private static final int STATUS_TO_MEND = 422;

    /** A lesson that the reader has got. */
    record Got(String title, String day) {}

    /**
     * @param state AWAITING, ACTIVE, PAUSED, SUSPENDED, COMPLETED or ENDED
     * @param next when the next mail comes or the pause ends, in the reader's zone; none if that is now or never
     * @param at the hour of the lessons
     * @param days of the week, and whether lessons come on each
     * @param countries whose holidays can count; none if the campaign keeps the same everywhere
     * @param plain whether mails are plain text only
     * @param first whether they come before those of other campaigns
     * @param allAtOnce whether the reader may have all lessons that are left at once
     * @param comingAtOnce whether they are on their way
     * @param fault what is wrong with the days of a rest that were typed, if anything
     * @param timesFault what is wrong with the times that were typed, if anything
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
            boolean plain,
            boolean first,
            boolean allAtOnce,
            boolean comingAtOnce,
            Optional<String> fault,
            Optional<String> timesFault) {}

    /** A day of the week. */
    record Day(int number, String name, boolean chosen) {}

    /** A country that can be chosen; {@code auto} for that of the zone. */
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
        Pages.get(routes, "/me/{capability}", ctx -> show(ctx, 200, Optional.empty(), Optional.empty()));
        routes.post("/me/{capability}/pause", Guards.notFromElsewhere(this::pause));
        routes.post("/me/{capability}/resume", Guards.notFromElsewhere(this::resume));
        new TimesForms(side, (ctx, fault) -> show(ctx, STATUS_TO_MEND, Optional.empty(), Optional.of(fault)))
                .routes(routes, this::back);
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
            show(ctx, STATUS_TO_MEND, Optional.of("Please write the days as a number, such as 14."), Optional.empty());
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

    private void show(Context ctx, int status, Optional<String> fault, Optional<String> timesFault) {
        Enrolment enrolment = LeavePage.opened(ctx, side);
        DateWords words = new DateWords(enrolment.zone());
        Model model = new Model(
                pages.frame(),
                ctx.pathParam("capability"),
                masked(enrolment.subscriber().address()),
                CampaignView.of(enrolment.campaign(), side.addresses()),
                name(enrolment.subscription().state()),
                enrolment
                        .subscription()
                        .state()
                        .due()
                        .filter(clock.instant()::isBefore)
                        .map(words::full),
                enrolment.zone().getId(),
                enrolment.subscription().received().count(),
                side.steer().longestPause(),
                lessons(enrolment, words),
                enrolment.schedule().at().toString(),
                days(enrolment),
                countries(enrolment),
                enrolment.subscription().rhythm().plain(),
                enrolment.subscription().rhythm().first(),
                enrolment.campaign().terms().allAtOnce(),
                enrolment.subscription().wantsAllAtOnce(),
                fault,
                timesFault);
        pages.show(ctx, status, "me", model);
    }

    private static List<Day> days(Enrolment enrolment) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(
                        day.getValue(),
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        enrolment.schedule().days().contains(day)))
                .toList();
    }

    private static List<Choice> countries(Enrolment enrolment) {
        Optional<Country> own = enrolment.subscription().rhythm().country();
        if (own.isEmpty() && enrolment.campaign().schedule().daysOff().abroad().isEmpty()) {
            return List.of();
        }
        Stream<Choice> all = Country.all()
                .map(c -> new Choice(
                        c.code(), c.name(Locale.ENGLISH), own.filter(c::equals).isPresent()))
                .sorted(Comparator.comparing(Choice::name));
        return Stream.concat(Stream.of(new Choice("auto", "the country of the time zone", own.isEmpty())), all)
                .toList();
    }

    private List<Got> lessons(Enrolment enrolment, DateWords words) {
        return side.reports().lessonsOf(enrolment.subscription()).stream()
                .filter(row -> row.dispatch().ordinal().isPresent())
                .map(row ->
                        new Got(title(enrolment, row), words.day(row.settled().orElse(row.due()))))
                .toList();
    }

    private static String title(Enrolment enrolment, DispatchRow row) {
        return row.dispatch()
                .ordinal()
                .flatMap(enrolment.campaign().series()::lesson)
                .map(SeriesLesson::lesson)
                .map(Lesson::title)
                .orElse("A lesson that is no longer part of it");
    }

    private static String name(State state) {
        return state instanceof State.AwaitingConfirmation
                ? "AWAITING"
                : state.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }
}
