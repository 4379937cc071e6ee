package dev.tearsheet.app.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import dev.tearsheet.mail.door.DoorSettings;
import dev.tearsheet.mail.door.Limits;
import dev.tearsheet.mail.door.PostOfficeDoor;

/**
 * Where the mails go: a sink that was named, that of Postfix, or one of our own.
 *
 * @param distance the way to it, if answers are to take a while there
 */
record Target(String name, String host, int port, AutoCloseable sink, Optional<SlowLine> distance)
        implements AutoCloseable {
    private Target(String name, String host, int port, AutoCloseable sink) {
        this(name, host, port, sink, Optional.empty());
    }

    /** @param delay of each answer */
    static Target of(Optional<String> named, Optional<Duration> delay) throws IOException, InterruptedException {
        Target near = of(named);
        if (delay.isEmpty()) {
            return near;
        }
        SlowLine line = new SlowLine(near.host(), near.port(), delay.get());
        return new Target(near.name(), "127.0.0.1", line.port(), near, Optional.of(line));
    }

    private static Target of(Optional<String> named) throws IOException, InterruptedException {
        if (named.isPresent()) {
            int colon = named.get().lastIndexOf(':');
            String host = named.get().substring(0, Math.max(0, colon));
            return new Target(named.get(), host, Integer.parseInt(named.get().substring(colon + 1)), () -> {});
        }
        if (Postfix.isInstalled()) {
            Postfix.Sink sink = Postfix.sink();
            return new Target("smtp-sink", "127.0.0.1", sink.port(), sink);
        }
        PostOfficeDoor own = PostOfficeDoor.open(
                DoorSettings.at("127.0.0.1", 0, "sink.example").with(Limits.FOR_OURSELVES),
                new Forgetful(),
                InstantSource.system());
        return new Target("a sink in this process", "127.0.0.1", own.port(), own);
    }

    @Override
    public void close() {
        try {
            if (distance.isPresent()) {
                distance.get().close();
            }
            sink.close();
        } catch (Exception e) {
            throw new IllegalStateException("the sink does not end", e);
        }
    }
}
