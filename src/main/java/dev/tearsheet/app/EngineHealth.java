package dev.tearsheet.app;

import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.web.desk.Health;

/** How the engine is, from what it has seen: it asks nobody. */
final class EngineHealth implements Health {
    private final Tearsheet engine;

    private final MailDoors doors;
    private final SentMark sentMark;
    private final WaitingChanges waitingChanges;

    EngineHealth(Tearsheet engine, MailDoors doors, SentMark sentMark) {
        this.engine = engine;
        this.doors = doors;
        this.sentMark = sentMark;
        this.waitingChanges = new WaitingChanges(engine);
    }

    @Override
    public List<String> lines() {
        Settings settings = engine.settings();
        List<String> lines = new ArrayList<>();
        lines.add(
                settings.isTrial()
                        ? "No relay is set: mails go to the post office of this trial, nobody else gets them."
                        : "Mails go out by " + settings.relay().host() + ":"
                                + settings.relay().port() + ".");
        sentMark.hold().ifPresent(lines::add);
        engine.health()
                .down()
                .ifPresent(down -> lines.add("The relay has taken no mail since " + down.since() + " (" + down.reason()
                        + "). Everything waits; it is tried again at " + down.retry() + "."));
        lines.addAll(doors.lines());
        return lines;
    }

    @Override
    public List<Waiting> waiting() {
        return waitingChanges.all();
    }

    @Override
    public List<String> fileFaults() {
        return engine.campaigns().problems().values().stream()
                .flatMap(List::stream)
                .map(Object::toString)
                .toList();
    }
}
