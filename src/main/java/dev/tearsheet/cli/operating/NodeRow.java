package dev.tearsheet.cli.operating;

import java.time.Instant;
import java.util.List;

import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.delivery.node.Node;

/** A node as the status shows it. */
record NodeRow(
        String node,
        String state,
        String seen,
        String since,
        int mails,
        String duties,
        String place,
        List<String> troubles) {
    static NodeRow of(Node node, Instant now) {
        return new NodeRow(
                node.life().node(),
                node.state(now),
                node.seen().toString(),
                node.since().toString(),
                node.mails(),
                String.join(", ", node.duties()),
                node.life().place(),
                node.troubles());
    }

    static List<Cell<NodeRow>> cells() {
        return List.of(
                Cell.text("node", NodeRow::node),
                Cell.text("state", NodeRow::state),
                Cell.text("last seen", r -> r.seen().replaceFirst("T(\\d\\d:\\d\\d:\\d\\d).*", " $1 UTC")),
                Cell.number("mails in hand", NodeRow::mails),
                Cell.text("alone does", NodeRow::duties),
                Cell.text("where", NodeRow::place));
    }
}
