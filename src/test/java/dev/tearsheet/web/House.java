package dev.tearsheet.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Company;
import dev.tearsheet.campaign.Following;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.Terms;
import dev.tearsheet.campaign.timing.Season;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.inbound.order.OrderByHand;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.OwnAddresses;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.Questions;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Tokens;
import dev.tearsheet.subscription.Transition;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.subscription.joining.ConfirmSubscription;
import dev.tearsheet.subscription.joining.Subscribe;
import dev.tearsheet.subscription.telling.TellStanding;
import dev.tearsheet.trial.Pen;
import dev.tearsheet.trial.TrialClock;
import dev.tearsheet.web.api.ApiSide;
import dev.tearsheet.web.desk.Health;
import dev.tearsheet.web.desk.OperatorSide;
import dev.tearsheet.web.desk.TrialSide;
import dev.tearsheet.web.reader.ReaderSide;

/** All pages on a free port, over the real use cases and a memory; with a campaign "tears" and a small engine. */
final class House implements AutoCloseable {
    static final Slug TEARS = new Slug("tears");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant START = Instant.parse("2026-11-23T11:00:00Z");

    final TrialClock clock = new TrialClock(InstantSource.fixed(START), Duration.ZERO, d -> {});
    final MemorySubscribers subscribers = new MemorySubscribers();
    final MemorySubscriptions subscriptions = new MemorySubscriptions(clock);
    final MemoryReports reports = new MemoryReports(subscribers, subscriptions);
    final MemoryPostOffice office = new MemoryPostOffice();
    final MemoryArrivals arrivals = new MemoryArrivals();
    final BreakableTemplates templates = new BreakableTemplates();
    final Tokens tokens = new Tokens("a secret of the tests, 32 bytes long".getBytes(StandardCharsets.UTF_8));
    final Addresses addresses = new Addresses("lessons.test", '+');
    final List<Pen.Draft> written = new ArrayList<>();
    final List<Campaign> campaigns = new ArrayList<>(List.of(tears(Optional.empty())));
    final SteerSubscription steer;
    final WebDoor door;

    private int delivered;

    static House inEarnest() {
        return new House(false, Optional.empty());
    }

    static House onTrial() {
        return new House(true, Optional.empty());
    }

    House(boolean trial, Optional<String> password) {
        this(trial, password, Optional.empty());
    }

    House(boolean trial, Optional<String> password, Optional<String> token) {
        Campaigns running = new Campaigns() {
            @Override
            public Optional<Campaign> find(Slug slug) {
                return campaigns.stream().filter(c -> c.slug().equals(slug)).findFirst();
            }

            @Override
            public List<Campaign> all() {
                return List.copyOf(campaigns);
            }
        };
        Questions questions = new Questions(tokens, Waits.USUAL);
        Subscribe subscribe = new Subscribe(running, subscribers, subscriptions, questions, clock, OwnAddresses.NONE);
        ConfirmSubscription confirm =
                new ConfirmSubscription(running, subscribers, subscriptions, subscribe, tokens, clock);
        steer = new SteerSubscription(running, subscribers, subscriptions, questions, OwnAddresses.NONE, clock);
        WebSettings settings = new WebSettings("127.0.0.1", 0, "http://localhost:8080", password, token, trial);
        Sides sides = new Sides(
                new ReaderSide(running, subscribe, confirm, steer, reports, addresses, 20),
                new OperatorSide(running, reports, arrivals, new CalmHealth(), addresses),
                new ApiSide(
                        running,
                        reports,
                        new TellStanding(subscribers, subscriptions, steer),
                        new OrderByHand(running, steer, clock)),
                trial ? Optional.of(new TrialSide(office, office, this::post, clock, this::work)) : Optional.empty());
        door = new WebDoor(settings, templates, clock, sides);
        door.start();
    }

    /** How the engine says it is. */
    private record CalmHealth() implements Health {
        @Override
        public List<String> lines() {
            return List.of("The relay answers.");
        }

        @Override
        public List<Waiting> waiting() {
            return List.of(new Waiting(
                    TEARS, "lessons: 1 new; title", List.of("9 readers will not get \"<b>Joy\", being past it.")));
        }

        @Override
        public List<String> fileFaults() {
            return List.of("schedules/tears/campaign.yaml:5:3: 'Moonday' is no day");
        }
    }

    static Campaign tears(Optional<String> held) {
        Schedule schedule = new Schedule(
                LocalTime.of(7, 30), Schedule.EVERY_DAY, BERLIN, Schedule.Start.NEXT_SLOT, Schedule.LEAST_GAP);
        List<String> titles = List.of(
                "Tears of relief", "Tears that ask for help", "Pride <b>held</b> back", "When words run out", "Joy");
        List<SeriesLesson> lessons = IntStream.range(0, titles.size())
                .mapToObj(i -> new SeriesLesson(i, "a.txt", lesson(titles.get(i), i), List.of(), List.of()))
                .toList();
        return new Campaign(
                TEARS,
                "When a man cries",
                "What his tears are saying, in short lessons & with care.",
                Locale.ENGLISH,
                new Sender("The Gentle Letters", "tears@lessons.test", Optional.empty()),
                schedule,
                new Series(1, lessons, List.of()),
                held);
    }

    /** The campaign has this title. */
    void isTitled(String title) {
        Campaign c = campaigns.get(0);
        campaigns.set(
                0,
                new Campaign(
                        c.slug(),
                        title,
                        c.description(),
                        c.language(),
                        c.sender(),
                        c.schedule(),
                        c.series(),
                        c.held()));
    }

    /** The lessons are in this language. */
    void speaks(Locale language) {
        Campaign c = campaigns.get(0);
        campaigns.set(
                0,
                new Campaign(
                        c.slug(),
                        c.title(),
                        c.description(),
                        language,
                        c.sender(),
                        c.schedule(),
                        c.terms(),
                        c.series(),
                        c.held(),
                        c.announced()));
    }

    /** A reader may have all lessons that are left at once. */
    void allowsAllAtOnce() {
        Campaign c = campaigns.get(0);
        Terms terms = new Terms(Season.ALWAYS, Company.USUAL, Following.NOTHING, true);
        campaigns.set(
                0,
                new Campaign(
                        c.slug(),
                        c.title(),
                        c.description(),
                        c.language(),
                        c.sender(),
                        c.schedule(),
                        terms,
                        c.series(),
                        c.held()));
    }

    private static Lesson lesson(String title, int i) {
        return new Lesson(
                new LessonKey("lesson-" + i), Optional.of(i + 1), title, List.of(), new Lines(1, 2), 600, 1, "test");
    }

    int port() {
        return door.port();
    }

    String url(String path) {
        return "http://localhost:" + port() + path;
    }

    Subscription subscription(String address) {
        Subscriber reader = subscribers.findOrAdd(EmailAddress.parse(address), Optional.empty(), clock.instant());
        return subscriptions.findOrAdd(
                reader.id(), TEARS, new Consent(Consent.Source.OPERATOR, clock.instant(), "test"));
    }

    /** A reader who has confirmed. */
    Subscription active(String address) {
        Subscription asked = subscription(address);
        subscriptions.save(enrolment(asked).confirmed(clock.instant()), Optional.empty());
        return subscriptions.find(asked.id()).orElseThrow();
    }

    String capability(String address) {
        return tokens.capability(subscription(address));
    }

    State state(String address) {
        return subscription(address).state();
    }

    /** The token of the newest confirmation of this address. */
    String token(String address) {
        return token(address, Question.JOIN);
    }

    String token(String address, Question question) {
        return subscriptions
                .liveConfirmation(subscription(address).id(), question, clock.instant())
                .map(c -> tokens.confirmation(c.nonce()))
                .orElseThrow();
    }

    Enrolment enrolment(Subscription s) {
        return new Enrolment(s, subscribers.find(s.subscriber()).orElseThrow(), campaigns.get(0));
    }

    /** The engine's work: notices and due lessons become letters. */
    private synchronized void work() {
        List<MemorySubscriptions.Planned> planned = subscriptions.planned();
        planned.subList(delivered, planned.size()).forEach(p -> {
            Purpose purpose = p.notice().purpose();
            String link = purpose == Purpose.CONFIRM
                    ? "/confirm/" + token(p.notice().recipient().toString())
                    : "/me/" + capability(p.notice().recipient().toString());
            keep(p.notice().recipient().toString(), purpose.name().toLowerCase(Locale.ROOT), link);
        });
        delivered = planned.size();
        subscriptions.all().stream()
                .filter(s -> !campaigns.isEmpty()
                        && s.isActive()
                        && s.state()
                                .due()
                                .filter(d -> !d.isAfter(clock.instant()))
                                .isPresent())
                .forEach(this::sendLesson);
    }

    private void sendLesson(Subscription s) {
        Enrolment enrolment = enrolment(s);
        String address = enrolment.subscriber().address().toString();
        enrolment.campaign().series().nextAfter(s.received().ordinals()).ifPresent(next -> {
            keep(address, "Lesson: " + next.lesson().title(), "/me/" + capability(address));
            Subscription after = enrolment.lessonGone(next.ordinal(), clock.instant());
            subscriptions.save(new Transition(after, List.of()), Optional.empty());
            reports.rows.add(row(s, Purpose.LESSON, Optional.of(next.ordinal()), DispatchState.ACCEPTED, "250 ok"));
        });
    }

    DispatchRow row(Subscription s, Purpose purpose, Optional<Integer> ordinal, DispatchState state, String reply) {
        Dispatch dispatch = new Dispatch(
                new DispatchId(reports.rows.size() + 1L),
                purpose,
                TEARS,
                subscribers.find(s.subscriber()).orElseThrow().address(),
                Optional.of(s.id()),
                s.run(),
                ordinal,
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty(),
                clock.instant(),
                1);
        return new DispatchRow(dispatch, state, clock.instant(), Optional.of(clock.instant()), reply);
    }

    private void keep(String recipient, String subject, String path) {
        String html = "<!doctype html><html><head><title>x</title></head><body style=\"font-family:Georgia,serif;"
                + "max-width:34rem;margin:2rem auto;padding:0 1rem;line-height:1.6\"><h1>" + subject
                + "</h1><p>A letter for a try. Tears are words that the heart cannot say.</p><p><a href=\"" + url(path)
                + "\">Open the page</a></p></body></html>";
        office.keep(
                "",
                recipient,
                MemoryPostOffice.write(
                        "The Gentle Letters <tears@lessons.test>",
                        "tears+s-abc@lessons.test",
                        subject,
                        "A letter for a try.\n\nOpen the page: " + url(path),
                        html),
                clock.instant());
    }

    private void post(Pen.Draft draft, Instant now) throws Pen.NotSent {
        if (draft.to().startsWith("nobody@")) {
            throw new Pen.NotSent("550 5.1.1 there is no such address <" + draft.to() + ">");
        }
        written.add(draft);
    }

    @Override
    public void close() {
        door.close();
    }
}
