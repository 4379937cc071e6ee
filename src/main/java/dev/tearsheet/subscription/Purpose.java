package dev.tearsheet.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a mail is for. The lessons and the finishing mail are issues; all others are notices. */
public enum Purpose {
    CONFIRM(Question.JOIN),
    WELCOME,
    LESSON,
    FINISH,
    /** With a way back. */
    GOODBYE(Question.RETURN),
    /** To someone who joins again: you are on already. */
    ALREADY_ON,
    /** To the reader, when a mail from somebody else asked to leave: was this you? */
    LEAVE_CHECK,
    PAUSED,
    RESUMED,
    RESTARTED,
    /** The reader's hour, zone or days have changed. */
    SETTINGS,
    /** How things stand; also the answer to what cannot be done now. */
    STATUS,
    /** To a reader who asked for all lessons at once where the campaign does not allow it. */
    ONE_BY_ONE,
    /** To a reader whose order was not understood. */
    NOT_UNDERSTOOD,
    /** A lesson once more. */
    AGAIN,
    /** A lesson once more because it was put right, to everybody who had it. */
    CORRECTION,
    /** To a reader's new address: shall the lessons come here? */
    MOVE_CONFIRM(Question.MOVE),
    /** To a reader's old address: they are about to go elsewhere. */
    MOVE_NOTICE(Question.STAY),
    HELP,
    /** What campaigns there are. */
    COURSES,
    /** To the operator: a mail that a human must read. */
    FORWARD,
    /** To the operator: mail is refused for our sake. */
    ALARM_REFUSED,
    /** To the operator: many addresses of one domain vanish at once. */
    ALARM_VANISHED,
    /** To the operator: questions whether to join wait their turn. */
    ALARM_JOINS,
    /** To the operator: lessons are more than an hour late. */
    ALARM_LATE,
    /** To the operator: the next lesson of some readers is not ready. */
    ALARM_UNREADY,
    /** To the operator: what happened on a day. */
    REPORT;

    private final Optional<Question> question;

    Purpose() {
        this.question = Optional.empty();
    }

    Purpose(Question question) {
        this.question = Optional.of(question);
    }

    /** The question whose token the mail carries. */
    public Optional<Question> question() {
        return question;
    }

    /** Whether it goes to somebody who has not said yes yet: it must say no more than the question. */
    public boolean isToStranger() {
        return this == CONFIRM || this == MOVE_CONFIRM;
    }

    /** Whether it goes to the operator: what comes of it is never told to the operator again. */
    public boolean isToOperator() {
        return this == FORWARD
                || this == REPORT
                || this == ALARM_REFUSED
                || this == ALARM_VANISHED
                || this == ALARM_JOINS
                || this == ALARM_LATE
                || this == ALARM_UNREADY;
    }

    public boolean isIssue() {
        return this == LESSON || this == FINISH;
    }

    /** Those that ask somebody who may know of nothing: they are limited together. */
    public static List<Purpose> toStrangers() {
        return Arrays.stream(values()).filter(Purpose::isToStranger).toList();
    }
}
