package dev.tearsheet.subscription;

import java.util.List;

/**
 * A step of a subscription: what it becomes, what is mailed because of it, and what its reader is asked. All is kept in
 * one transaction, or nothing.
 *
 * @param questions each takes the place of an earlier one of its kind that waits
 * @param taken false if the step cannot be taken: then the subscription stays as it is, and the notices only say so
 */
public record Transition(Subscription after, List<Notice> notices, List<Confirmation> questions, boolean taken) {
    public Transition {
        notices = List.copyOf(notices);
        questions = List.copyOf(questions);
    }

    /** A step that asks nothing. */
    public Transition(Subscription after, List<Notice> notices) {
        this(after, notices, List.of(), true);
    }

    /** A step that nobody is mailed about. */
    public static Transition silent(Subscription after) {
        return new Transition(after, List.of());
    }

    /** A step that cannot be taken. */
    static Transition refused(Subscription unchanged, List<Notice> notices) {
        return new Transition(unchanged, notices, List.of(), false);
    }

    Transition asking(Confirmation... more) {
        return new Transition(after, notices, List.of(more), taken);
    }
}
