package dev.tearsheet.subscription;

import java.util.List;

/**
 * A step of a subscription: what it becomes and what is mailed because of it. Both are kept in one transaction, or
 * neither.
 */
public record Transition(Subscription after, List<Notice> notices) {
    public Transition {
        notices = List.copyOf(notices);
    }
}
