package dev.tearsheet.subscription;

import java.time.Duration;
import java.util.List;

/**
 * What protects people from our mails: how many notices one person, one campaign, one domain and all together may cause.
 * A mail to one person that is over a limit is never planned; a question that is over the cap of a campaign or a domain
 * waits its turn.
 */
public record Limits(Asking asking, Answering answering, Passing passing, Holding holding) {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration MONTH = Duration.ofDays(30);

    /** No setting: such a mail never comes more often. */
    private static final String ONCE = "once a day";

    /**
     * At most so many within a time.
     *
     * @param setting by which the operator knows it
     */
    public record Limit(String setting, int most, Duration within) {}

    /**
     * Questions to people who have not said yes yet: a stranger can cause them for anybody.
     *
     * @param pause at least so long between two to one person, whatever the campaign
     * @param perDay to one person
     * @param perMonth to one person
     * @param perCampaignHour of one campaign, to anybody
     * @param perCampaignDay of one campaign, to anybody
     * @param perDomainHour to one domain
     */
    public record Asking(
            Duration pause, int perDay, int perMonth, int perCampaignHour, int perCampaignDay, int perDomainHour) {}

    /**
     * Automatic answers.
     *
     * @param perDay of any kind to one person
     * @param perHour of any kind to all people
     * @param helpPerDay help mails to one person, and lists of the campaigns
     * @param stepsPerDay of one kind to one person, such as acknowledgements of a pause
     * @param lessonsPerDay lessons once more to one person
     */
    public record Answering(int perDay, int perHour, int helpPerDay, int stepsPerDay, int lessonsPerDay) {}

    /**
     * Mail that is passed on to the operator.
     *
     * @param perSender of one sender within a day
     * @param perDay of all senders
     */
    public record Passing(int perSender, int perDay) {}

    /**
     * When joins are held because hardly anybody confirms.
     *
     * @param unconfirmed so many questions of a campaign within a day are let go in any case
     * @param ratio or, if that is more, so many besides each of them that was confirmed
     */
    public record Holding(int unconfirmed, int ratio) {}

    /** The defaults. */
    public static Limits usual() {
        return new Limits(
                new Asking(Duration.ofMinutes(15), 3, 5, 60, 500, 20),
                new Answering(10, 1000, 1, 5, 5),
                new Passing(20, 200),
                new Holding(100, 20));
    }

    /** Whether it is an answer to what somebody did: only these are counted, for nobody asks for the others twice. */
    public static boolean isCounted(Purpose purpose) {
        return !purpose.isIssue()
                && purpose != Purpose.WELCOME
                && purpose != Purpose.CORRECTION
                && !purpose.isToOperator();
    }

    /** Whether it may be swallowed: the goodbye holds the way back, and nobody can leave twice without it. */
    public static boolean isLimited(Purpose purpose) {
        return isCounted(purpose) && purpose != Purpose.GOODBYE;
    }

    /** Of mails of this purpose to one person, over all campaigns. */
    public List<Limit> toOne(Purpose purpose) {
        return switch (purpose) {
            case CONFIRM, MOVE_CONFIRM ->
                List.of(
                        new Limit("limits.question-pause", 1, asking.pause()),
                        new Limit("limits.questions-per-day", asking.perDay(), DAY),
                        new Limit("limits.questions-per-month", asking.perMonth(), MONTH));
            case HELP, COURSES -> List.of(new Limit("limits.help-per-day", answering.helpPerDay(), DAY));
            case ALREADY_ON, LEAVE_CHECK -> List.of(new Limit(ONCE, 1, DAY));
            case AGAIN -> List.of(new Limit("limits.lessons-again-per-day", answering.lessonsPerDay(), DAY));
            case LESSON,
                    FINISH,
                    WELCOME,
                    CORRECTION,
                    FORWARD,
                    REPORT,
                    ALARM_REFUSED,
                    ALARM_VANISHED,
                    ALARM_JOINS,
                    ALARM_LATE,
                    ALARM_UNREADY -> List.of();
            default -> List.of(new Limit("limits.steps-per-day", answering.stepsPerDay(), DAY));
        };
    }

    /** Of mails of one sender that are passed on to the operator. */
    public Limit passedOnOfOne() {
        return new Limit("limits.passed-on-per-sender-day", passing.perSender(), DAY);
    }

    /** Of all mails that are passed on to the operator. */
    public Limit passedOnOfAll() {
        return new Limit("limits.passed-on-per-day", passing.perDay(), DAY);
    }

    /** Of all automatic answers to one person. */
    public Limit answersToOne() {
        return new Limit("limits.answers-per-day", answering.perDay(), DAY);
    }

    /** Of all automatic answers to everybody. */
    public Limit answersToAll() {
        return new Limit("limits.answers-per-hour", answering.perHour(), HOUR);
    }

    /** Of questions of one campaign. */
    public List<Limit> questionsOfCampaign() {
        return List.of(
                new Limit("limits.questions-per-campaign-hour", asking.perCampaignHour(), HOUR),
                new Limit("limits.questions-per-campaign-day", asking.perCampaignDay(), DAY));
    }

    /** Of questions of one campaign, of which so many were confirmed within a day. */
    public Limit questionsWhere(int confirmed) {
        long most = Math.max(holding.unconfirmed(), (holding.ratio() + 1L) * confirmed);
        return new Limit("limits.unconfirmed-per-day", (int) Math.min(most, Integer.MAX_VALUE), DAY);
    }

    /** Of questions to one domain. */
    public Limit questionsToDomain() {
        return new Limit("limits.questions-per-domain-hour", asking.perDomainHour(), HOUR);
    }
}
