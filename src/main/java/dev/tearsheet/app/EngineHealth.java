package dev.tearsheet.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.tearsheet.app.foundation.SentMark;
import dev.tearsheet.app.node.ClockCheck;
import dev.tearsheet.app.node.Membership;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.campaign.folder.NamedCampaigns;
import dev.tearsheet.delivery.node.Node;
import dev.tearsheet.web.desk.Health;

/** How the engine is, from what it has seen: it asks nobody but the database. */
final class EngineHealth implements Health {
    private final Tearsheet engine;

    private final MailDoors doors;
    private final SentMark sentMark;
    private final ClockCheck clockCheck;
    private final WaitingChanges waitingChanges;

    EngineHealth(Tearsheet engine, MailDoors doors, SentMark sentMark, ClockCheck clockCheck) {
        this.engine = engine;
        this.doors = doors;
        this.sentMark = sentMark;
        this.clockCheck = clockCheck;
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
        held().forEach(lines::add);
        unwritten().forEach(lines::add);
        new NamedCampaigns(engine.campaigns()).missing().forEach(f -> lines.add(f + "."));
        lines.addAll(doors.lines());
        clockCheck.wrong().ifPresent(lines::add);
        lines.addAll(nodes());
        return lines;
    }

    /** Why mail does not go out or come in as it should; sentences for the operator, none if all is well. */
    List<String> troubles() {
        return Stream.of(held(), unwritten(), doors.troubles().stream(), clockCheck.wrong().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /** Why nothing goes out. */
    private Stream<String> held() {
        Stream<String> relay = engine.health().down().stream()
                .map(down -> "The relay has taken no mail since " + down.since() + " (" + down.reason()
                        + "). Everything waits; it is tried again at " + down.retry() + ".");
        return Stream.concat(sentMark.hold().stream(), relay);
    }

    private Stream<String> unwritten() {
        return engine.unwritten().told(engine.clock().instant()).stream();
    }

    /** Where there are several. */
    private List<String> nodes() {
        Membership own = engine.nodeDesk().membership();
        if (own.isTaken()) {
            return List.of("Another engine runs under the name of this node, "
                    + engine.nodeDesk().name() + ": this one sends nothing. Give one of them another node.name.");
        }
        Instant now = engine.clock().instant();
        List<Node> nodes = engine.nodeDesk().nodes().all();
        return nodes.size() < 2
                ? List.of()
                : nodes.stream()
                        .map(n -> "Node " + n.life().node()
                                + (n.life().node().equals(engine.nodeDesk().name()) ? " (this one) " : " ")
                                + n.state(now) + ", seen at " + n.seen().truncatedTo(ChronoUnit.SECONDS) + ", has "
                                + n.mails() + " mails in hand.")
                        .toList();
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
