package dev.tearsheet.message.composing;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Section;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.DayFigures;
import dev.tearsheet.message.ForwardMail;
import dev.tearsheet.message.IssueMail;
import dev.tearsheet.message.Links;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.NoticeMail;
import dev.tearsheet.message.ReportMail;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.Tokens;

/** A campaign with one lesson of every kind of block, and Ann who reads it. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-11-23T07:30:00Z");
    static final Instant TOMORROW = Instant.parse("2026-11-24T06:30:00Z");
    static final Slug SLUG = new Slug("small-dreams");
    static final Addresses ADDRESSES = new Addresses("mail.example.org", '+');
    static final Links LINKS = new Links("https://lessons.example.org");
    static final Tokens TOKENS = new Tokens("a secret of thirty-two bytes, or more".getBytes());
    static final Schedule SCHEDULE = new Schedule(
            LocalTime.of(7, 30),
            Schedule.EVERY_DAY,
            ZoneId.of("Europe/Berlin"),
            Schedule.Start.ON_JOINING,
            Schedule.LEAST_GAP);
    static final Lines LINES = new Lines(1, 1);
    static final Subscriber ANN = new Subscriber(
            new SubscriberId(3), EmailAddress.parse("ann@example.com"), Optional.empty(), Optional.empty(), NOW);
    static final String TOKEN = TOKENS.confirmation("00112233445566778899aabbccddeeff");

    private Sample() {}

    static Span link(String text, String url) {
        return new Span(text, Span.Style.PLAIN, Optional.of(url));
    }

    static Span styled(String text, Span.Style style) {
        return new Span(text, style, Optional.empty());
    }

    static Block.Paragraph paragraph(Span... spans) {
        return new Block.Paragraph(List.of(spans), LINES);
    }

    static Block.Paragraph paragraph(String text) {
        return paragraph(Span.plain(text));
    }

    static Lesson lesson(String key, String title, Block... body) {
        int words =
                Arrays.stream(body).mapToInt(b -> b.text().split("\\s+").length).sum();
        return new Lesson(
                new LessonKey(key), Optional.empty(), title, List.of(body), LINES, Math.max(words, 430), 1, "numbered");
    }

    static Lesson richLesson() {
        return lesson(
                "falling",
                "Falling, and waking before the ground",
                paragraph("Nearly everybody has had it: the step that is not there, the lurch, the cold rush of air,"
                        + " and then the pillow. It is the most common of all dreams, and one of the shortest."),
                paragraph(
                        Span.plain("People who keep a dream diary meet it "),
                        styled("most often in weeks of change", Span.Style.STRONG),
                        Span.plain(": a new job, a move, a "),
                        styled("farewell", Span.Style.EMPHASIS),
                        Span.plain(". There is more in the "),
                        link("long study of 1998", "https://example.com/study?a=1&b=2"),
                        Span.plain(".")),
                new Block.Subheading(List.of(Span.plain("What it may say")), LINES),
                new Block.Bullets(
                        false,
                        List.of(
                                List.of(Span.plain("You let go of something that you held for a long time, and do not"
                                        + " yet know what will hold you.")),
                                List.of(Span.plain("You are tired & the body twitches as it falls asleep.")),
                                List.of(Span.plain("Nothing at all."))),
                        LINES),
                new Block.Quotation(
                        List.of(Span.plain("We fall asleep, we fall ill, we fall in love: the language knew it"
                                + " before we did.")),
                        LINES),
                new Block.Subheading(List.of(Span.plain("Try it tonight")), LINES),
                new Block.Bullets(
                        true,
                        List.of(
                                List.of(Span.plain("Put a pencil beside the bed.")),
                                List.of(
                                        Span.plain("Write three words, no more, such as "),
                                        styled("stairs, dark, laughing", Span.Style.CODE),
                                        Span.plain(".")),
                                List.of(Span.plain("Read them at noon."))),
                        LINES),
                new Block.Code("date: 24 Nov\n  dream: falling <again>\n\n  woke: 03:10", LINES));
    }

    static Section section(String title, String... paragraphs) {
        return new Section(
                title, Arrays.stream(paragraphs).<Block>map(Sample::paragraph).toList(), LINES);
    }

    static SeriesLesson rich(int ordinal) {
        return new SeriesLesson(
                ordinal,
                "dreams.md",
                richLesson(),
                List.of(section(
                        "Before we begin",
                        "Dreams are older than books. This little series looks at those that most people share.")),
                List.of(section("To end with", "Sleep well. What you forget by noon was not meant to stay.")));
    }

    static SeriesLesson plain(int ordinal) {
        return new SeriesLesson(
                ordinal,
                "dreams.md",
                lesson("lesson-" + ordinal, "Lesson number " + ordinal, paragraph("Words of it.")),
                List.of(),
                List.of());
    }

    static Campaign campaign() {
        return campaign("The little school of dreams", Locale.ENGLISH, 25);
    }

    static Campaign campaign(String title, Locale language, int size) {
        List<SeriesLesson> lessons = IntStream.range(0, size)
                .mapToObj(i -> i == 3 ? rich(i) : plain(i))
                .toList();
        Series series = new Series(
                2,
                lessons,
                List.of(
                        section("Do all people dream?", "Yes, though not all of them remember."),
                        section("Can I change a dream?", "With practice, a little.")));
        return new Campaign(
                SLUG,
                title,
                "The dreams that most people share, and what they may say: one each morning.",
                language,
                new Sender("Ida Quist", "lessons@example.org", Optional.of("ida@example.org")),
                SCHEDULE,
                series,
                Optional.empty());
    }

    static Subscription subscription(State state) {
        return new Subscription(
                new SubscriptionId(77),
                ANN.id(),
                SLUG,
                1,
                state,
                Received.NOTHING.with(0).with(1).with(2),
                Optional.empty(),
                false,
                0,
                Rhythm.OF_THE_CAMPAIGN,
                1,
                5);
    }

    static Subscription active() {
        return subscription(new State.Active(TOMORROW));
    }

    /** The first lesson after a pause that ended by itself. */
    static IssueMail afterPause(Campaign campaign, int ordinal) {
        IssueMail usual = issue(campaign, ordinal, false);
        return new IssueMail(
                campaign,
                usual.lesson(),
                false,
                subscription(new State.Paused(NOW)).goesOut(NOW),
                ANN,
                usual.next(),
                Optional.empty(),
                usual.identity(),
                usual.number(),
                usual.date());
    }

    static IssueMail issue(Campaign campaign, int ordinal, boolean welcome) {
        return new IssueMail(
                campaign,
                campaign.series().lesson(ordinal),
                welcome,
                active(),
                ANN,
                Optional.of(TOMORROW),
                Optional.empty(),
                "s77.1.LESSON." + ordinal,
                1000 + ordinal,
                NOW);
    }

    /** A lesson that is mailed once more. */
    static IssueMail again(Campaign campaign, int ordinal) {
        return again(campaign, ordinal, false);
    }

    static IssueMail corrected(Campaign campaign, int ordinal) {
        return again(campaign, ordinal, true);
    }

    private static IssueMail again(Campaign campaign, int ordinal, boolean corrected) {
        return new IssueMail(
                campaign,
                campaign.series().lesson(ordinal),
                false,
                active(),
                ANN,
                Optional.of(TOMORROW),
                Optional.of(new IssueMail.Again(
                        "s77.1.LESSON." + ordinal, Optional.of("<asked.1@example.com>"), corrected)),
                "s77.1.AGAIN.-.55",
                55,
                NOW);
    }

    static ReportMail report(Campaign campaign) {
        return new ReportMail(
                campaign,
                EmailAddress.parse("ida@example.org"),
                new DayFigures("2026-03-02", 1204, 3, 2, 1, 14, 2, 1, 0, 5, 7, 1, List.of("tea: a mistake")),
                "-.0.REPORT.-.57",
                57,
                NOW);
    }

    static ForwardMail forward(Campaign campaign) {
        return new ForwardMail(
                campaign,
                EmailAddress.parse("ida@example.org"),
                new Message.Enclosed("Subject: Thank you\r\n\r\nThat was lovely.\r\n".getBytes()),
                Optional.of(ANN.address()),
                "-.0.FORWARD.-.56",
                56,
                NOW);
    }

    static IssueMail finish(Campaign campaign) {
        return finish(campaign, Optional.empty());
    }

    static IssueMail finish(Campaign campaign, Optional<Campaign> offered) {
        return new IssueMail(
                campaign,
                Optional.empty(),
                false,
                active(),
                ANN,
                Optional.empty(),
                Optional.empty(),
                "s77.1.FINISH.-",
                1099,
                NOW,
                offered);
    }

    static NoticeMail notice(Purpose purpose) {
        return notice(campaign(), purpose);
    }

    /** How things stand with a reader whose mails came back. */
    static NoticeMail suspended(Campaign campaign) {
        return notice(campaign, Purpose.STATUS, new State.Suspended(TOMORROW, NOW));
    }

    static NoticeMail notice(Campaign campaign, Purpose purpose) {
        State state = switch (purpose) {
            case CONFIRM -> new State.AwaitingConfirmation();
            case GOODBYE -> new State.Ended(State.Ended.Reason.LEFT, NOW);
            case PAUSED -> new State.Paused(TOMORROW);
            default -> new State.Active(TOMORROW);
        };
        return notice(campaign, purpose, state);
    }

    private static NoticeMail notice(Campaign campaign, Purpose purpose, State state) {
        return new NoticeMail(
                purpose,
                campaign,
                ANN.address(),
                Optional.of(subscription(state)),
                Optional.of(ANN),
                purpose.question().map(q -> TOKEN),
                Optional.of("<asked.1@example.com>"),
                purpose == Purpose.COURSES ? List.of(campaign) : List.of(),
                "s77.1." + purpose + ".-.41",
                41,
                NOW);
    }
}
