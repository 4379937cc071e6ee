package dev.tearsheet.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * The threads that hand mails over, some for each connection, beside the one that claims and records. Mails wait here in
 * the order in which they were claimed; no more of them are under way at once than the relay bears.
 */
final class Crew implements AutoCloseable {
    private final ThreadPoolExecutor threads;
    private final IntSupplier atOnce;
    private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
    private int waiting;
    private int busy;
    private int unfetched;
    private Throwable failure;

    /** A mail whose hand-over has come to its end, and how. */
    record Ended(Claimed claimed, Settlement settlement) {}

    /**
     * @param connections threads at first
     * @param atOnce how many mails may be under way at present, 1 and up
     */
    Crew(int connections, IntSupplier atOnce) {
        this.atOnce = atOnce;
        this.threads = new ThreadPoolExecutor(
                connections, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "hand-over");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** From now on there are so many threads; who has a mail in hand keeps it. */
    void resize(int senders) {
        if (threads.getCorePoolSize() != senders) {
            threads.setCorePoolSize(senders);
        }
    }

    /** Has these mails handed over; does not wait for it. */
    synchronized void take(List<Claimed> mails, Function<Claimed, Settlement> handOver) {
        waiting += mails.size();
        unfetched += mails.size();
        mails.forEach(mail -> threads.execute(() -> work(mail, handOver)));
    }

    /** How many mails nobody has begun with yet. */
    synchronized int waiting() {
        return waiting;
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

    private void work(Claimed mail, Function<Claimed, Settlement> handOver) {
        begin();
        try {
            ended.add(new Ended(mail, handOver.apply(mail)));
        } catch (RuntimeException | Error e) {
            failed(e);
        } finally {
            end();
        }
    }

    private synchronized void failed(Throwable e) {
        unfetched--;
        failure = e;
    }

    private synchronized void checkFailure() {
        if (failure != null) {
            Throwable cause = failure;
            failure = null;
            throw new IllegalStateException("sending failed; the journal knows what went out", cause);
        }
    }

    private synchronized void begin() {
        boolean interrupted = false;
        while (busy >= atOnce.getAsInt()) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        busy++;
        waiting--;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end() {
        busy--;
        notifyAll();
    }

    private synchronized int unfetched() {
        return unfetched;
    }

    private synchronized void fetched(int mails) {
        unfetched -= mails;
    }

    /** Lets what is under way come to its end. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
