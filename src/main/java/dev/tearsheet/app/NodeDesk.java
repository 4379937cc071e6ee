package dev.tearsheet.app;

import java.time.InstantSource;
import java.util.UUID;

import dev.tearsheet.app.foundation.CannotStart;
import dev.tearsheet.app.foundation.DataFolder;
import dev.tearsheet.app.foundation.Foundation;
import dev.tearsheet.app.node.ClockCheck;
import dev.tearsheet.app.node.Membership;
import dev.tearsheet.delivery.node.Duties;
import dev.tearsheet.delivery.node.Entry;
import dev.tearsheet.delivery.node.Life;
import dev.tearsheet.delivery.node.Nodes;
import dev.tearsheet.delivery.sending.SettleLeftBehind;
import dev.tearsheet.mail.imap.Bookmark;
import dev.tearsheet.store.node.SqlDuties;
import dev.tearsheet.store.node.SqlKeepsakes;
import dev.tearsheet.store.node.SqlNodes;

/** What this engine needs as one of several nodes of a database. */
public final class NodeDesk {
    private final Foundation foundation;
    private final Nodes nodes;
    private final Membership membership;

    NodeDesk(Foundation foundation) {
        this.foundation = foundation;
        this.nodes = new SqlNodes(foundation.database());
        DataFolder data = foundation.data();
        Life life = new Life(foundation.node(), UUID.randomUUID().toString(), data.nodeName(), data.place());
        this.membership = new Membership(nodes, life, foundation.clock());
    }

    /** The name of this node. */
    public String name() {
        return membership.life().node();
    }

    public Nodes nodes() {
        return nodes;
    }

    public Membership membership() {
        return membership;
    }

    Duties duties() {
        return new SqlDuties(foundation.database());
    }

    /** How far a mailbox is read, whichever node reads it. */
    Bookmark bookmark(String name) {
        return new KeepsakeBookmark(new SqlKeepsakes(foundation.database()), name);
    }

    /** By the true time; a trial's clock is moved on purpose. */
    ClockCheck clockCheck() {
        return new ClockCheck(nodes, InstantSource.system());
    }

    /**
     * Takes this node's name, before anything is sent.
     *
     * @throws CannotStart if another engine has it
     */
    public void enter(SettleLeftBehind leftBehind) {
        Entry entry = membership.enter();
        if (entry instanceof Entry.Refused refused) {
            throw new CannotStart("A node named " + name() + " runs already, at "
                    + refused.other().place() + " (last sign of life at " + refused.seen()
                    + "). Give each engine of a database another node.name, and a data folder of its own: copy only"
                    + " secret.key into a new one. If that node is gone for good, start again after "
                    + refused.until() + ".");
        }
        if (entry instanceof Entry.EnteredAnew) {
            leftBehind.withoutJournal();
        }
    }
}
