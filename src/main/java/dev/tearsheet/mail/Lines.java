package dev.tearsheet.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Who may use one of so many lines to the relay: senders get one in the order in which they came. A sender that waits may
 * be promised a line that is still another's, so that its mail's sender and recipient are named there ahead of time.
 */
final class Lines {
    private final int most;
    private int free;
    private final Deque<Place> waiting = new ArrayDeque<>();

    /** A sender's turn, or its waiting for it. */
    static final class Place {
        private final Handover mail;
        private final CompletableFuture<Optional<RelayConnection>> line = new CompletableFuture<>();

        private Place(Handover mail) {
            this.mail = mail;
        }

        Handover mail() {
            return mail;
        }

        /** Waits for its turn; the line that was promised, if one was and it is in order. */
        Optional<RelayConnection> await() {
            return line.join();
        }
    }

    Lines(int most) {
        this.most = most;
        this.free = most;
    }

    /** Whoever enters must {@link Place#await} and then {@link #leave}. */
    synchronized Place enter(Handover mail) {
        Place place = new Place(mail);
        if (free > 0) {
            free--;
            place.line.complete(Optional.empty());
        } else {
            waiting.add(place);
        }
        return place;
    }

    /** The one that waits longest, if its mail is fit for it; it waits until it is given the line it is promised now. */
    synchronized Optional<Place> promise(Predicate<Handover> fit) {
        return Optional.ofNullable(waiting.peek())
                .filter(place -> fit.test(place.mail))
                .map(place -> waiting.remove());
    }

    /** The sender's turn ends, and that of the one that was promised its line begins. */
    void handOn(Place promised, Optional<RelayConnection> line) {
        promised.line.complete(line);
    }

    /** The sender's turn ends, and that of the next one begins. */
    synchronized void leave() {
        Place next = waiting.poll();
        if (next != null) {
            next.line.complete(Optional.empty());
            return;
        }
        free++;
        notifyAll();
    }

    /** Waits until nobody uses any. */
    synchronized void awaitAll() {
        boolean interrupted = false;
        while (free < most) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
