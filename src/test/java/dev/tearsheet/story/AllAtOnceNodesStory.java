package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.tearsheet.story.NodeStage.Member;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.SteerSubscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Readers ask for all lessons that are left, and several nodes send them; one is killed. */
@Timeout(120)
class AllAtOnceNodesStory {
    private static final int READERS = 6;
    private static final int LESSONS = 5;
    /** What the relay takes of the node that is killed. */
    private static final int TAKEN = 9;

    @TempDir
    Path folder;

    private NodeStage stage;
    private Member a;
    private Member b;

    @BeforeEach
    void open() {
        stage = new NodeStage(folder, LESSONS);
        a = stage.start("a");
        b = stage.start("b");
        stage.add(a, READERS);
        stage.allTick();
        stage.pass(Duration.ofHours(1));
        SteerSubscription steer = a.engine().dailyWork().steer();
        IntStream.range(0, READERS)
                .mapToObj(i -> steer.find(EmailAddress.parse(NodeStage.reader(i)), Stage.TEA)
                        .orElseThrow())
                .forEach(reader -> steer.allAtOnce(reader.subscription().id(), Optional.empty()));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whicheverNodeSendsEachGetsThemOnceAndInOrder() {
        for (int i = 0; i < 2 * LESSONS; i++) {
            stage.allTick();
        }
        for (int i = 0; i < READERS; i++) {
            assertThat(lessonsOf(i)).containsExactly(1, 2, 3, 4, 5);
        }
    }

    @Test
    void afterAKillAnotherNodeGoesOnAndOnlyTheDoubtfulOnesMayBeMissing() {
        a.isKilledAfter(TAKEN, 1);
        stage.pass(Duration.ofMinutes(3));
        b.tick();
        b.takeOver();
        for (int i = 0; i < 2 * LESSONS; i++) {
            b.tick();
        }
        assertThat(missing()).isLessThanOrEqualTo(b.doubtful().size());

        // It knows what the other could only doubt: what did not go out comes after all.
        stage.start("a");
        for (int day = 0; day < 3; day++) {
            stage.pass(Duration.ofHours(23));
            stage.allTick();
            stage.allTick();
        }
        assertThat(missing()).isEqualTo(b.doubtful().size()).isLessThanOrEqualTo(NodeStage.CONNECTIONS);
    }

    /** Lessons that have not come; none has come twice. */
    private int missing() {
        int missing = 0;
        for (int i = 0; i < READERS; i++) {
            assertThat(lessonsOf(i)).startsWith(1).doesNotHaveDuplicates();
            missing += LESSONS - lessonsOf(i).size();
        }
        return missing;
    }

    private List<Integer> lessonsOf(int reader) {
        return stage.relay().accepted().stream()
                .filter(m -> m.envelope().recipient().toString().equals(NodeStage.reader(reader)))
                .filter(m -> m.text().contains("Idea number"))
                .map(m -> Integer.parseInt(m.text().replaceAll("(?s).*?Idea number (\\d+).*", "$1")))
                .toList();
    }
}
