package dev.tearsheet.store.node;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.tearsheet.OwnThread;
import dev.tearsheet.delivery.node.Entry;
import dev.tearsheet.delivery.node.Life;
import dev.tearsheet.delivery.node.Node;
import dev.tearsheet.delivery.node.Nodes.Sign;
import dev.tearsheet.store.Dialect;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link SqlNodes} and {@link SqlDuties} keep to. */
abstract class NodesContract extends StoreContract {
    private static final Life A = new Life("a", "a1", "folder-a", "here:/data");
    private static final Life B = new Life("b", "b1", "folder-b", "there:/data");

    private SqlNodes nodes;
    private SqlDuties duties;

    NodesContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void nodes() {
        nodes = new SqlNodes(database);
        duties = new SqlDuties(database);
    }

    @Test
    void a_name_belongs_to_one_life() {
        assertThat(enter(A, 0)).isInstanceOf(Entry.Entered.class);
        assertThat(enter(B, 0)).isInstanceOf(Entry.Entered.class);

        Life twin = new Life("a", "x", "folder-b", "there:/data");
        assertThat(enter(twin, 1)).isEqualTo(new Entry.Refused(A, NOON, minutes(2)));
        Life copy = new Life("a", "x", "folder-a", "there:/data");
        assertThat(enter(copy, 1)).as("a folder that was copied").isInstanceOf(Entry.Refused.class);
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void of_several_who_want_a_free_name_one_gets_it() {
        List<CompletableFuture<Entry>> all = IntStream.range(0, 4)
                .mapToObj(i -> new Life("a", "life" + i, "folder" + i, "place" + i))
                .map(life -> CompletableFuture.supplyAsync(() -> enter(life, 0), OwnThread::start))
                .toList();

        assertThat(all.stream().map(CompletableFuture::join))
                .filteredOn(e -> !(e instanceof Entry.Refused))
                .hasSize(1);
    }

    @Test
    void after_a_kill_the_same_folder_comes_back_at_once() {
        enter(A, 0);
        Life again = new Life("a", "a2", A.folder(), A.place());

        assertThat(enter(again, 1)).isInstanceOf(Entry.Entered.class);
        assertThat(nodes.renew(A, minutes(1), minutes(3), Optional.empty()))
                .as("the life before")
                .isEmpty();
        assertThat(nodes.renew(again, minutes(1), minutes(3), Optional.empty())).isPresent();
    }

    @Test
    void another_folder_gets_the_name_when_the_lease_has_run_out_or_its_owner_has_left() {
        enter(A, 0);
        nodes.renew(A, minutes(1), minutes(3), Optional.empty());
        Life other = new Life("a", "x", "folder-x", "there:/data");
        assertThat(enter(other, 2)).isInstanceOf(Entry.Refused.class);
        assertThat(enter(other, 3)).isInstanceOf(Entry.EnteredAnew.class);

        nodes.leave(A, minutes(3));
        assertThat(enter(A, 4)).as("who left was not who has it").isInstanceOf(Entry.Refused.class);
        nodes.leave(other, minutes(4));
        assertThat(enter(A, 4)).isInstanceOf(Entry.EnteredAnew.class);
    }

    @Test
    void a_sign_of_life_tells_when_any_node_last_sent() {
        enter(A, 0);
        enter(B, 0);

        assertThat(nodes.renew(A, minutes(1), minutes(3), Optional.empty())).contains(new Sign(Optional.empty()));
        nodes.renew(B, minutes(1), minutes(3), Optional.of(minutes(1)));
        nodes.renew(B, minutes(2), minutes(4), Optional.empty());
        assertThat(nodes.renew(A, minutes(2), minutes(4), Optional.of(NOON)))
                .contains(new Sign(Optional.of(minutes(1))));
    }

    @Test
    void it_is_seen_what_each_node_has_in_its_hands() {
        enter(new Life("node-1", "n", "folder-n", "here:/data"), 0);
        enter(B, 0);
        given.active("ann@example.org", NOON);
        given.claimedLesson(0, NOON);
        duties.take("mailbox", "b", NOON, minutes(2));
        nodes.leave(B, minutes(1));

        assertThat(nodes.all())
                .extracting(n -> n.life().node(), Node::mails, Node::duties, n -> n.state(minutes(1)))
                .containsExactly(tuple("b", 0, List.of("mailbox"), "stopped"), tuple("node-1", 1, List.of(), "runs"));
        assertThat(nodes.all().get(1).state(minutes(2))).isEqualTo("silent");
        nodes.forget(minutes(5));
        assertThat(names()).as("what has mails in hand is not forgotten").containsExactly("node-1");
    }

    @Test
    void what_a_node_has_to_tell_is_its_last_word_and_no_former_lifes() {
        enter(A, 0);
        nodes.tell(A, List.of("The relay is away.", "The mailbox cannot be read."));
        assertThat(nodes.all().get(0).troubles()).containsExactly("The relay is away.", "The mailbox cannot be read.");
        nodes.tell(A, List.of());
        assertThat(nodes.all().get(0).troubles()).isEmpty();

        nodes.tell(A, List.of("The relay is away."));
        Life again = new Life("a", "a2", A.folder(), A.place());
        enter(again, 1);
        assertThat(nodes.all().get(0).troubles()).isEmpty();
        nodes.tell(A, List.of("said by the life before"));
        assertThat(nodes.all().get(0).troubles()).isEmpty();
    }

    @Test
    void a_duty_is_one_nodes_until_its_lease_runs_out_or_it_gives_it_back() {
        assertThat(duties.take("mailbox", "a", NOON, minutes(2))).isTrue();
        assertThat(duties.take("mailbox", "b", minutes(1), minutes(3))).isFalse();
        assertThat(duties.take("other", "b", minutes(1), minutes(3))).isTrue();
        assertThat(duties.take("mailbox", "a", minutes(1), minutes(3))).isTrue();
        assertThat(duties.take("mailbox", "b", minutes(2), minutes(4))).isFalse();
        assertThat(duties.take("mailbox", "b", minutes(3), minutes(5))).isTrue();

        duties.giveBack("mailbox", "a");
        assertThat(duties.take("mailbox", "a", minutes(4), minutes(6))).isFalse();
        duties.giveBack("mailbox", "b");
        assertThat(duties.take("mailbox", "a", minutes(4), minutes(6))).isTrue();
    }

    @Test
    void the_databases_clock_is_compared_where_it_is_another_machines() {
        Instant now = Instant.now();
        Optional<Duration> ahead = nodes.ahead(now.minusSeconds(100));
        if (ahead.isPresent()) {
            assertThat(ahead.get()).isBetween(Duration.ofSeconds(99), Duration.ofSeconds(200));
        } else {
            assertThat(settings.dialect()).isEqualTo(Dialect.SQLITE);
        }
    }

    private Entry enter(Life life, int minute) {
        return nodes.enter(life, minutes(minute), minutes(minute + 2));
    }

    private List<String> names() {
        return nodes.all().stream().map(n -> n.life().node()).toList();
    }
}
