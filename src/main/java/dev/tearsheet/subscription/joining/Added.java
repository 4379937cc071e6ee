package dev.tearsheet.subscription.joining;

import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;

/** What came of the operator's wish to add a reader. Nobody who said no is brought back silently. */
public enum Added {
    NOW,
    /** Had left, finished or was unreachable, and has said yes again, as the operator says. */
    BACK,
    ALREADY_ON,
    NO_SUCH_CAMPAIGN,
    LEFT,
    /** Mail came back for good. */
    UNREACHABLE,
    /** Nobody but the reader can undo this, whatever the operator says. */
    COMPLAINED,
    /** The operator had taken the reader off, or the campaign had ended. */
    ENDED,
    COMPLETED,
    /** Had not answered the question whether to join where the reader comes from. */
    UNCONFIRMED,
    /** Reads another campaign where the reader comes from. */
    OF_ANOTHER_CAMPAIGN,
    /** On the operator's own list of those who are never mailed. */
    SUPPRESSED,
    /** One of the engine's own addresses. */
    NOT_A_PERSON;

    /** What comes of it for a subscription that stands so, if its owner said yes for the first time. */
    public static Added to(Subscription subscription) {
        if (subscription.state() instanceof State.Ended ended) {
            return switch (ended.reason()) {
                case LEFT -> LEFT;
                case UNREACHABLE -> UNREACHABLE;
                case COMPLAINT -> COMPLAINED;
                case OPERATOR -> ENDED;
            };
        }
        if (subscription.state() instanceof State.Completed) {
            return COMPLETED;
        }
        return subscription.isLive() ? ALREADY_ON : NOW;
    }

    /** What comes of it for an address that is never mailed. */
    public static Added to(Suppression.Reason reason) {
        return switch (reason) {
            case UNREACHABLE -> UNREACHABLE;
            case COMPLAINT -> COMPLAINED;
            case OPERATOR -> SUPPRESSED;
        };
    }

    /** Whether the reader is on the list now. */
    public boolean isOn() {
        return this == NOW || this == BACK || this == ALREADY_ON;
    }

    /** Whether the operator may bring the reader back who has said yes again. */
    public boolean mayComeBack() {
        return this == LEFT || this == UNREACHABLE || this == ENDED || this == COMPLETED;
    }
}
