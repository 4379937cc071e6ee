package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Settlement;

/**
 * The threads that hand mails over, one for each connection, beside the one that claims and records. Mails wait here in
 * the order in which they were claimed; no more connections are at work at once than the relay bears.
 */
final class Crew implements AutoCloseable {
    private final ExecutorService threads;
    private final int connections;
    private final IntSupplier atOnce;
    private final Work work;
    private final Deque<Ready> ready = new ArrayDeque<>();
    private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
    private int senders;
    private int busy;
    private int unfetched;
    private Throwable failure;

    /** A mail whose hand-over has come to its end, and how. */
    record Ended(Claimed claimed, Settlement settlement) {}

    /** Hands mails over, one after another, and tells the end of each. */
    interface Work {
        void handOver(Supplier<Optional<Ready>> mails, Consumer<Ended> ends);
    }

    /**
     * @param atOnce how many connections may be at work at present, 1 and up
     */
    Crew(int connections, IntSupplier atOnce, Work work) {
        this.connections = connections;
        this.atOnce = atOnce;
        this.work = work;
        this.threads = Executors.newFixedThreadPool(connections, task -> {
            Thread thread = new Thread(task, "hand-over");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Has these mails handed over; does not wait for it. */
    synchronized void take(List<Ready> mails) {
        ready.addAll(mails);
        unfetched += mails.size();
        int wanted = Math.min(connections, senders + mails.size());
        for (; senders < wanted; senders++) {
            threads.execute(this::work);
        }
        notifyAll();
    }

    /** How many mails nobody has begun with yet. */
    synchronized int waiting() {
        return ready.size();
    }

    /** Whether there are mails whose ends were not fetched yet. */
    synchronized boolean isBusy() {
        return unfetched > 0;
    }

    /**
     * Fetches mails that have come to their ends.
     *
     * @param most as soon as so many are there, or all that there will be, it waits no longer
     * @param patience how long it waits for that; with none it fetches nothing unless they are there
     * @throws IllegalStateException if a hand-over threw: what became of its mail is not known here
     */
    List<Ended> ended(int most, Duration patience) throws InterruptedException {
        checkFailure();
        int all = Math.min(most, unfetched());
        List<Ended> list = new ArrayList<>(all);
        if (patience.isZero() && ended.size() < all) {
            return list;
        }
        long until = System.nanoTime() + patience.toNanos();
        while (list.size() < all) {
            Ended next = ended.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            list.add(next);
            ended.drainTo(list, most - list.size());
        }
        fetched(list.size());
        return list;
    }

    private void work() {
        while (begin()) {
            Turn turn = new Turn();
            try {
                work.handOver(turn::next, turn::ended);
            } catch (RuntimeException | Error e) {
                failed(turn, e);
            } finally {
                end();
            }
        }
    }

    /** One thread's mails, as long as it may go on. */
    private final class Turn {
        private int open;

        Optional<Ready> next() {
            Optional<Ready> next = take();
            next.ifPresent(mail -> open++);
            return next;
        }

        void ended(Ended end) {
            open--;
            ended.add(end);
        }
    }

    private synchronized Optional<Ready> take() {
        return busy > atOnce.getAsInt() ? Optional.empty() : Optional.ofNullable(ready.poll());
    }

    private synchronized void failed(Turn turn, Throwable e) {
        unfetched -= turn.open;
        failure = e;
    }

    private synchronized void checkFailure() {
        if (failure != null) {
            Throwable cause = failure;
            failure = null;
            throw new IllegalStateException("sending failed; the journal knows what went out", cause);
        }
    }

    /** Whether there is something to do; waits until the relay bears one more. */
    private synchronized boolean begin() {
        boolean interrupted = false;
        while (!ready.isEmpty() && busy >= atOnce.getAsInt()) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (ready.isEmpty()) {
            senders--;
            return false;
        }
        busy++;
        return true;
    }

    private synchronized void end() {
        busy--;
        notifyAll();
    }

    private synchronized int unfetched() {
        return unfetched;
    }

    /** What the relay bears may be more by now, so who waits for that looks again. */
    private synchronized void fetched(int mails) {
        unfetched -= mails;
        notifyAll();
    }

    /** Lets what is under way come to its end. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
