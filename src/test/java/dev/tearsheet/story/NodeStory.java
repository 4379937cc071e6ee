package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.app.foundation.CannotStart;
import dev.tearsheet.delivery.node.Node;
import dev.tearsheet.story.NodeStage.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several nodes share the work, and any of them may be killed or stand still at any moment. */
@Timeout(120)
class NodeStory {
    private static final int READERS = 40;
    /** What the relay took before a node is killed; of that some is recorded already. */
    private static final int TAKEN = 10;

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Map<String, Long> ONE_EACH =
            IntStream.range(0, READERS).boxed().collect(Collectors.toMap(NodeStage::reader, i -> 1L));

    @TempDir
    Path folder;

    private NodeStage stage;
    private Member a;
    private Member b;

    @BeforeEach
    void open() {
        stage = new NodeStage(folder, 5);
        a = stage.start("a");
        b = stage.start("b");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void nodesThatSendAtTheSameTimeSendEachLessonOnce() {
        Member c = stage.start("c");
        stage.add(a, READERS);
        for (int day = 1; day <= 3; day++) {
            stage.allTick();
            stage.pass(Duration.ofDays(1));
        }
        assertThat(stage.lessons())
                .hasSize(READERS)
                .allSatisfy((reader, count) -> assertThat(count).isEqualTo(3));
        assertThat(c.doubtful()).isEmpty();
    }

    @Test
    void afterTheLeaseOfAKilledNodeAnotherSettlesWhatItHadAndDoubtsIt() {
        killInTheMiddle(a);

        stage.pass(LEASE.minusSeconds(1));
        b.tick();
        assertThat(b.takeOver()).as("the lease still runs").isZero();
        stage.pass(Duration.ofSeconds(1));
        b.tick();
        assertThat(b.takeOver()).isBetween(READERS - TAKEN, READERS);
        assertThat(b.doubtful()).hasSizeBetween(READERS - TAKEN, READERS);
        assertThat(b.takeOver()).isZero();

        stage.pass(Duration.ofDays(1));
        b.tick();
        assertThat(stage.lessons().values().stream().mapToLong(n -> n).sum())
                .as("what was taken on the first day, and all of the second")
                .isEqualTo(TAKEN + READERS);
    }

    @Test
    void aNodeThatComesBackWithinItsLeaseSettlesItselfByItsJournal() {
        killInTheMiddle(a);
        a = stage.start("a");
        assertThat(a.doubtful())
                .as("between dot and answer, one for each connection")
                .hasSize(NodeStage.CONNECTIONS);
        stage.allTick();
        assertEachOnceButTheDoubtful();
    }

    @Test
    void aNodeThatComesBackAfterItsLeaseKnowsWhatTheOthersCouldOnlyDoubt() {
        killInTheMiddle(a);
        stage.pass(LEASE);
        b.tick();
        b.takeOver();

        a = stage.start("a");
        assertThat(a.doubtful()).hasSize(NodeStage.CONNECTIONS);
        stage.allTick();
        assertEachOnceButTheDoubtful();
    }

    @Test
    void aNodeThatComesBackAgainTakesNothingOfItsEarlierLifeForNeverSent() {
        killInTheMiddle(a);
        stage.pass(LEASE);
        b.tick();
        b.takeOver();
        a = stage.start("a");
        stage.allTick();
        a.kill();
        stage.pass(Duration.ofMinutes(1));

        a = stage.start("a");
        stage.allTick();
        assertThat(a.doubtful()).as("nobody knows more of them").hasSize(NodeStage.CONNECTIONS);
        assertEachOnceButTheDoubtful();
    }

    @Test
    void whatOthersHadBegunToTakeOverANodeThatComesBackSettlesByItsJournal() {
        killInTheMiddle(a);
        stage.pass(LEASE);
        b.tick();
        b.takesOverAndIsKilled();

        a = stage.start("a");
        assertThat(a.doubtful()).hasSize(NodeStage.CONNECTIONS);
        Member c = stage.start("c");
        stage.pass(LEASE);
        c.tick();
        assertThat(c.takeOver()).as("there is nothing left").isZero();
        stage.allTick();
        assertEachOnceButTheDoubtful();
    }

    @Test
    void aNodeThatStoodStillForLongerThanItsLeaseHandsOverNothingMoreOfItsOldClaims() {
        stage.add(a, READERS);
        AtomicInteger handed = new AtomicInteger();
        AtomicReference<String> underWay = new AtomicReference<>();
        stage.relay().answers(mail -> {
            if (handed.incrementAndGet() == 5) {
                underWay.set(mail.envelope().recipient().toString());
                stage.pass(LEASE.plusMinutes(1));
                b.takeOver();
            }
            return RememberingRelay.take(mail);
        });
        a.tick();

        assertThat(stage.lessons().size())
                .as("and what was under way just then")
                .isBetween(5, 6);
        assertThat(b.doubtful()).as("its late end changes nothing").contains(underWay.get());
        stage.allTick();
        stage.pass(Duration.ofDays(1));
        stage.allTick();
        assertThat(stage.lessons()).hasSize(READERS);
        assertThat(stage.relay().accepted().stream()
                        .map(m -> m.envelope().recipient() + " " + m.subject())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aSecondNodeOfTheSameNameIsRefusedAndTakesNothing() {
        stage.add(a, READERS);
        assertThatThrownBy(() -> stage.start("a", folder.resolve("data-b")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("A node named a runs already, at ")
                .hasMessageContaining("data-a")
                .hasMessageContaining("another node.name");
        a.tick();
        assertThat(stage.lessons()).isEqualTo(ONE_EACH);
        b.stop();
        assertThat(stage.start("b", folder.resolve("data-a")).doubtful())
                .as("a name that is free")
                .isEmpty();
    }

    @Test
    void aNodeWhoseDataFolderIsLostSendsNothingOfWhatItHadASecondTime() {
        killInTheMiddle(a);
        stage.pass(LEASE);
        Path fresh = folder.resolve("data-fresh");
        stage.copySecretTo(fresh);
        a = stage.start("a", fresh);
        stage.allTick();

        assertThat(a.doubtful()).hasSizeBetween(READERS - TAKEN, READERS);
        assertThat(stage.lessons()).hasSize(TAKEN);
    }

    @Test
    void anotherSecretIsToldBeforeAnythingIsSent() throws Exception {
        Path other = Files.createDirectories(folder.resolve("data-other"));
        assertThatThrownBy(() -> stage.start("c", other))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is no secret at ")
                .hasMessageContaining("Copy secret.key");
        assertThat(other.resolve("secret.key")).doesNotExist();

        Files.writeString(other.resolve("secret.key"), "ab".repeat(32));
        assertThatThrownBy(() -> stage.start("c", other))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not the one that this database was used with")
                .hasMessageContaining("Copy secret.key");
    }

    @Test
    void limitsCountOverAllNodes() {
        b.stop();
        a.stop();
        stage.set("TEARSHEET_SENDING_PER_HOUR", "7");
        a = stage.start("a");
        b = stage.start("b");
        stage.start("c");
        stage.add(a, READERS);
        for (int hour = 1; hour <= 3; hour++) {
            stage.allTick();
            stage.allTick();
            assertThat(stage.lessons()).hasSize(7 * hour);
            stage.pass(Duration.ofMinutes(61));
        }
    }

    @Test
    void whatEachNodeHasInItsHandsIsSeen() {
        killInTheMiddle(a);
        stage.pass(Duration.ofMinutes(1));
        b.tick();
        stage.pass(LEASE.minusMinutes(1));

        List<Node> nodes = b.engine().nodeDesk().nodes().all();
        assertThat(nodes).extracting(n -> n.life().node()).containsExactly("a", "b");
        assertThat(nodes.get(0).mails()).isBetween(READERS - TAKEN, READERS);
        assertThat(nodes.get(1).mails()).isZero();
        assertThat(nodes).extracting(n -> n.state(stage.now())).containsExactly("silent", "runs");
    }

    /** The node has claimed all, the relay has taken some, and during the next ones the machine stops. */
    private void killInTheMiddle(Member node) {
        stage.add(node, READERS);
        node.isKilledAfter(TAKEN, NodeStage.CONNECTIONS);
        assertThat(stage.lessons()).hasSize(TAKEN);
    }

    private void assertEachOnceButTheDoubtful() {
        List<String> doubtful = a.doubtful();
        Map<String, Long> expected = ONE_EACH.entrySet().stream()
                .filter(e -> !doubtful.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(stage.lessons()).isEqualTo(expected);
    }
}
