package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.app.DailyWork;
import dev.tearsheet.campaign.standing.OrderCampaign.Result;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.operating.CorrectLesson;
import dev.tearsheet.delivery.operating.Correction;
import dev.tearsheet.delivery.operating.RetryFailed;
import dev.tearsheet.delivery.operating.SkipLesson;
import dev.tearsheet.inbound.order.Steering;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's daily work beside a running engine; everything can be said twice. */
class OperatorStory {
    private static final String ANN = "ann@example.com";
    private static final String BOB = "bob@example.com";

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void ann_has_had_lesson_one() {
        stage = new Stage(folder, 6);
        stage.subscribe(ANN);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_held_campaign_keeps_everybodys_place() {
        assertThat(work().orders().hold(Stage.TEA, "a mistake in lesson 2")).isEqualTo(Result.DONE);
        assertThat(work().orders().hold(Stage.TEA, "")).isEqualTo(Result.ALREADY);
        stage.live(Duration.ofDays(3));
        assertThat(work().orders().resume(Stage.TEA)).isEqualTo(Result.DONE);
        assertThat(work().orders().resume(Stage.TEA)).isEqualTo(Result.ALREADY);
        stage.live(Duration.ofDays(2));

        assertThat(diary(ANN)).containsExactly("1 2026-11-23T10:00", "2 2026-11-27T08:00", "3 2026-11-28T08:00");
    }

    @Test
    void a_lesson_that_was_put_off_waits_too_while_its_campaign_is_held() {
        stage.relay().answers(m -> new Outcome.Deferred("451 later", Outcome.Fault.RECIPIENT));
        stage.live(Duration.ofHours(22));
        stage.relay().isUp();
        work().orders().hold(Stage.TEA, "");
        stage.live(Duration.ofHours(6));
        assertThat(diary(ANN)).hasSize(1);

        work().orders().resume(Stage.TEA);
        stage.live(Duration.ofHours(1));
        assertThat(diary(ANN)).hasSize(2);
    }

    @Test
    void on_a_skipped_date_nobody_gets_a_lesson_and_all_come_a_day_later() {
        LocalDate wednesday = LocalDate.of(2026, 11, 25);
        assertThat(work().orders().skip(Stage.TEA, wednesday, "")).isEqualTo(Result.DONE);
        assertThat(work().orders().skip(Stage.TEA, wednesday, "")).isEqualTo(Result.ALREADY);
        assertThat(work().orders().skip(Stage.TEA, wednesday.minusDays(9), "")).isEqualTo(Result.TOO_LATE);
        stage.live(Duration.ofDays(3));

        assertThat(diary(ANN)).containsExactly("1 2026-11-23T10:00", "2 2026-11-24T08:00", "3 2026-11-26T08:00");
    }

    @Test
    void a_skipped_date_can_be_given_back() {
        work().orders().skip(Stage.TEA, LocalDate.of(2026, 11, 25), "");
        assertThat(work().orders().unskip(Stage.TEA, LocalDate.of(2026, 11, 25)))
                .isEqualTo(Result.DONE);
        stage.live(Duration.ofDays(3));

        assertThat(diary(ANN)).hasSize(4);
    }

    @Test
    void skipping_a_readers_lesson_twice_skips_one() {
        assertThat(work().skipLesson().skip(reader(ANN)).result()).isEqualTo(SkipLesson.Result.DONE);
        stage.sleep(Duration.ofMinutes(1));
        assertThat(work().skipLesson().skip(reader(ANN)).result()).isEqualTo(SkipLesson.Result.ALREADY);
        stage.live(Duration.ofDays(1));
        assertThat(diary(ANN)).containsExactly("1 2026-11-23T10:00", "3 2026-11-24T08:00");

        assertThat(work().skipLesson().skip(reader(ANN)).lesson().orElseThrow().ordinal())
                .isEqualTo(3);
        stage.live(Duration.ofDays(1));
        assertThat(diary(ANN)).endsWith("5 2026-11-25T08:00");
    }

    @Test
    void a_lesson_once_more_than_a_day_allows_is_not_told_to_be_done() {
        for (int i = 1; i <= 5; i++) {
            stage.sleep(Duration.ofMinutes(1));
            assertThat(order("again 1")).isTrue();
        }
        assertThat(order("again 1")).isFalse();
        stage.tick();
        assertThat(diary(ANN)).hasSize(1 + 5);

        stage.sleep(Duration.ofHours(25));
        assertThat(order("again 1")).isTrue();
    }

    private boolean order(String words) {
        Steering told = stage.engine().people().orders().order(EmailAddress.parse(ANN), Stage.TEA, words);
        return ((Steering.Steered) told).changed();
    }

    @Test
    void what_befell_a_reader_is_told() {
        work().skipLesson().skip(reader(ANN));
        work().orders().hold(Stage.TEA, "");
        stage.live(Duration.ofDays(1));
        stage.mail(ANN, Stage.replyTo(stage.lastTo(ANN)), "Re:", "pause 3 days");

        assertThat(work().history().events(EmailAddress.parse(ANN)))
                .extracting(e -> e.happening().words().replaceAll("until .*", "until"))
                .containsExactly("joined", "passed over: 1", "put off: the campaign is held", "paused: until");
    }

    @Test
    void a_corrected_lesson_goes_once_to_those_who_had_it() {
        stage.live(Duration.ofDays(1));
        stage.subscribe(BOB);
        CorrectLesson correct = work().correctLesson();
        Correction second = correct.of(Stage.TEA, 2).orElseThrow();

        assertThat(correct.heads(second).waiting()).isEqualTo(1);
        assertThat(correct.send(second)).isEqualTo(1);
        assertThat(correct.send(second)).isZero();
        stage.tick();

        assertThat(stage.lastTo(ANN).subject()).startsWith("Correction: ").contains("(2/6)");
        assertThat(stage.lastTo(ANN).text()).contains("A mistake had slipped", "Idea number 2");
        assertThat(stage.to(BOB)).noneMatch(m -> m.subject().startsWith("Correction"));
        assertThat(correct.heads(second).done()).isEqualTo(1);
        stage.live(Duration.ofDays(1));
        assertThat(stage.to(ANN).get(stage.to(ANN).size() - 1).text()).contains("Idea number 3");
    }

    @Test
    void failed_mails_go_out_again_and_no_others() {
        stage.subscribe(BOB);
        stage.relay()
                .answers(m -> m.envelope().recipient().toString().equals(ANN)
                        ? new Outcome.Rejected("550 5.7.1 blocked by mistake", Outcome.Fault.RECIPIENT)
                        : RememberingRelay.take(m));
        stage.live(Duration.ofHours(23));
        assertThat(diary(ANN)).hasSize(1);
        stage.relay().isUp();

        List<DispatchId> failed = failed("blocked");
        assertThat(failed).hasSize(1);
        assertThat(failed("quota")).isEmpty();
        assertThat(work().retry().again(failed)).isEqualTo(1);
        assertThat(work().retry().again(failed)).isZero();
        stage.tick();
        stage.live(Duration.ofDays(1));

        assertThat(diary(ANN)).hasSize(3).doesNotHaveDuplicates();
        assertThat(diary(ANN).get(1)).startsWith("2 2026-11-24T09");
        assertThat(diary(BOB)).hasSize(3);
    }

    private List<DispatchId> failed(String reason) {
        List<DispatchId> ids = new ArrayList<>();
        work().retry()
                .each(
                        new RetryFailed.Wish(Optional.empty(), reason, Instant.EPOCH),
                        row -> ids.add(row.dispatch().id()));
        return ids;
    }

    private DailyWork work() {
        return stage.engine().dailyWork();
    }

    private Enrolment reader(String address) {
        return work().steer().find(EmailAddress.parse(address), Stage.TEA).orElseThrow();
    }

    private List<String> diary(String reader) {
        return stage.diary(reader, Stage.BERLIN);
    }
}
