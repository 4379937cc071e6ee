package dev.tearsheet.app.bench;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

import dev.tearsheet.mail.door.DoorSettings;
import dev.tearsheet.mail.door.Limits;
import dev.tearsheet.mail.door.PostOfficeDoor;

/** Where the mails go: a sink that was named, that of Postfix, or one of our own. */
record Target(String name, String host, int port, AutoCloseable sink) implements AutoCloseable {
    static Target of(Optional<String> named) throws IOException, InterruptedException {
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
            sink.close();
        } catch (Exception e) {
            throw new IllegalStateException("the sink does not end", e);
        }
    }
}
