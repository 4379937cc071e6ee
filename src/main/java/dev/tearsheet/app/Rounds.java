package dev.tearsheet.app;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.app.node.ClockCheck;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.app.tick.Chore;
import dev.tearsheet.app.tick.SharedStore;
import dev.tearsheet.app.tick.Ticks;

/** Gives every chore of the table its work, and lets the chores tick: for this node, and for all nodes. */
final class Rounds implements AutoCloseable {
    /** A node that was not seen for so long is shown no more. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Tearsheet engine;
    private final ClockCheck clockCheck;
    private final Ticks own;
    private final Ticks shared;

    Rounds(Tearsheet engine, ClockCheck clockCheck) {
        this.engine = engine;
        this.clockCheck = clockCheck;
        String node = engine.nodeDesk().name();
        this.own = Ticks.ofThisNode(node);
        this.shared = Ticks.ofAllNodes(node, store(engine.settings()));
    }

    /** What the nodes share: nothing on SQLite, and nothing on trial, whose clock is moved. */
    private static Optional<SharedStore> store(Settings settings) {
        Settings.Database database = settings.database();
        return Optional.of(database)
                .filter(d -> d.url().startsWith("jdbc:postgresql:") && !settings.isTrial())
                .map(d -> new SharedStore(d.url(), d.user(), d.password().value()));
    }

    /** @param work what this node does when mail comes or is due */
    void start(Runnable work, Runnable signOfLife) {
        add(Chore.WORK, work);
        add(Chore.CAMPAIGN_FILES, engine.campaigns()::reload);
        add(Chore.SIGN_OF_LIFE, signOfLife);
        add(Chore.FOLLOWING, () -> engine.startFollowing().run());
        add(Chore.TAKE_OVER, this::takeOver);
        add(Chore.MOVING_TIMES, engine.chores()::moveTimes);
        add(Chore.TALLIES, engine.chores()::addUp);
        add(Chore.DAILY_REPORT, engine.chores()::report);
        add(Chore.WATCH, engine.watch()::run);
        add(Chore.TIDY_UP, () -> engine.tidyUp().run());
        add(Chore.RETENTION, engine.chores()::forget);
        Stream.of(own, shared).forEach(Ticks::start);
    }

    private void add(Chore chore, Runnable work) {
        (chore.where() == Chore.Where.EACH_NODE ? own : shared).add(chore, work);
    }

    /** By a wrong clock all others would seem to be dead. */
    private void takeOver() {
        if (clockCheck.wrong().isEmpty()) {
            engine.leftBehind().ofOthers();
        }
        engine.nodeDesk().nodes().forget(engine.clock().instant().minus(REMEMBERED));
    }

    /** Has mail dealt with soon. */
    void workSoon() {
        own.soon(Chore.WORK);
    }

    /** First no more for others, then no more for us. */
    @Override
    public void close() {
        shared.close();
        own.close();
    }
}
