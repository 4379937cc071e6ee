package dev.tearsheet.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.message.IssueMail;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.NoticeMail;
import dev.tearsheet.message.composing.Composer;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.clock.DripClock;
import dev.tearsheet.subscription.clock.LastLesson;

/** The mails of a campaign as a reader would get them, for looking at. Their links and addresses open nothing. */
public final class Samples {
    private static final List<Purpose> NOTICES = List.of(
            Purpose.CONFIRM,
            Purpose.GOODBYE,
            Purpose.ALREADY_ON,
            Purpose.LEAVE_CHECK,
            Purpose.PAUSED,
            Purpose.RESUMED,
            Purpose.RESTARTED,
            Purpose.SETTINGS,
            Purpose.STATUS,
            Purpose.ONE_BY_ONE,
            Purpose.NOT_UNDERSTOOD,
            Purpose.MOVE_CONFIRM,
            Purpose.MOVE_NOTICE,
            Purpose.HELP,
            Purpose.COURSES);

    /** A mail and what to call its file. */
    public record Sample(String name, Message message) {}

    private final Composer composer;
    private final Campaign campaign;
    private final EmailAddress reader;
    private final Instant now;

    public Samples(Composer composer, Campaign campaign, EmailAddress reader, Instant now) {
        this.composer = composer;
        this.campaign = campaign;
        this.reader = reader;
        this.now = now;
    }

    /** Everything that a reader of the campaign can get, in the order of a reader's way. */
    public List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        samples.add(notice(Purpose.CONFIRM));
        for (int number = 1; number <= campaign.series().size(); number++) {
            samples.add(lesson(number));
        }
        samples.add(new Sample("finish", composer.issue(issue(Optional.empty(), Optional.empty()))));
        NOTICES.stream().skip(1).map(this::notice).forEach(samples::add);
        return samples;
    }

    /** One lesson, by its place in the series from 1; the first one comes with the welcome. */
    public Sample lesson(int number) {
        SeriesLesson lesson = campaign.series().lessons().get(number - 1);
        Instant next = DripClock.next(
                campaign.schedule(),
                campaign.schedule().zone(),
                Optional.of(new LastLesson(
                        now, now.atZone(campaign.schedule().zone()).toLocalDate())),
                now);
        return new Sample(
                String.format(Locale.ROOT, "lesson-%02d", number),
                composer.issue(issue(Optional.of(lesson), Optional.of(next))));
    }

    private IssueMail issue(Optional<SeriesLesson> lesson, Optional<Instant> next) {
        boolean first = lesson.filter(l -> campaign.series().numberOf(l) == 1).isPresent();
        Enrolment enrolment = enrolment(lesson);
        return new IssueMail(
                campaign,
                lesson,
                first,
                enrolment.subscription(),
                enrolment.subscriber(),
                next,
                Optional.empty(),
                "sample." + lesson.map(SeriesLesson::ordinal).orElse(-1) + "." + now.toEpochMilli(),
                0,
                now);
    }

    private Sample notice(Purpose purpose) {
        Enrolment enrolment = enrolment(Optional.empty());
        return new Sample(
                purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                composer.notice(new NoticeMail(
                        purpose,
                        campaign,
                        reader,
                        Optional.of(enrolment.subscription()),
                        Optional.of(enrolment.subscriber()),
                        Optional.of("0".repeat(26))
                                .filter(t -> purpose.question().isPresent()),
                        Optional.empty(),
                        List.of(campaign),
                        "sample." + purpose + "." + now.toEpochMilli(),
                        0,
                        now)));
    }

    private Enrolment enrolment(Optional<SeriesLesson> upTo) {
        Received received = Received.NOTHING;
        for (SeriesLesson lesson : campaign.series().lessons()) {
            if (upTo.filter(l -> l.ordinal() == lesson.ordinal()).isPresent()) {
                break;
            }
            received = received.with(lesson.ordinal());
        }
        Subscription subscription = new Subscription(
                new SubscriptionId(0),
                new SubscriberId(0),
                campaign.slug(),
                1,
                new State.Active(now),
                received,
                Optional.empty(),
                false,
                0,
                Rhythm.OF_THE_CAMPAIGN,
                1,
                1);
        return new Enrolment(
                subscription,
                new Subscriber(new SubscriberId(0), reader, Optional.empty(), Optional.empty(), now),
                campaign);
    }
}
