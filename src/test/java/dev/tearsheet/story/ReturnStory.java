package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.inbound.Arrivals.Wanted;
import dev.tearsheet.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail that comes back: who is mailed no more, who gets a second chance, and whose fault it never is. */
class ReturnStory {
    private static final String ANN = "ann@example.com";
    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final String DISABLED = "550 5.2.1 account is disabled";
    private static final String SPAM = "554 5.7.1 your host is blocked using some.list.example";

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder, 40);
        stage.subscribe(ANN);
        stage.days(2);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whoDoesNotExistIsNotMailedAgain() {
        comesBack(UNKNOWN);
        int mails = stage.to(ANN).size();
        stage.days(30);

        assertThat(stage.to(ANN)).hasSize(mails);
        assertThat(newest().action()).isEqualTo("suppress");
    }

    @Test
    void aForgedNoticeChangesNothing() {
        Message lesson = stage.lastTo(ANN);
        String path = lesson.envelope().returnPath();
        char last = path.charAt(path.indexOf('@') - 1);
        notice(path.replace(last + "@", (last == '2' ? '3' : '2') + "@"), UNKNOWN);
        stage.days(1);

        assertThat(stage.lastTo(ANN)).isNotEqualTo(lesson);
        assertThat(newest().why()).isEqualTo("a seal that is not ours");
    }

    @Test
    void aHolidayNoticeAtAReturnPathChangesNothing() {
        Message lesson = stage.lastTo(ANN);
        stage.mail(
                ANN, lesson.envelope().returnPath(), "Out of office", "Back in June.", "Auto-Submitted: auto-replied");
        stage.days(1);

        assertThat(stage.lastTo(ANN)).isNotEqualTo(lesson);
    }

    @Test
    void oneNoticeTwiceCountsOnce() {
        comesBack(DISABLED);
        comesBack(DISABLED);

        assertThat(newest().action()).isEqualTo("nothing: noted before");
    }

    @Test
    void whatIsOurFaultNeverStopsTheLessons() {
        for (int day = 0; day < 10; day++) {
            comesBack(SPAM);
            stage.days(1);
        }

        assertThat(newest().action()).isEqualTo("told the operator");
        assertThat(stage.lessonsTo(ANN)).isGreaterThanOrEqualTo(12);
    }

    @Test
    void aMailThatCannotBeWrittenIsNoReadersFault() {
        long before = stage.lessonsTo(ANN);
        stage.relay().answers(m -> new Outcome.Rejected("554 5.6.0 this cannot be written as a mail", Fault.RECIPIENT));
        stage.days(5);
        stage.relay().isUp();
        stage.days(2);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(before + 2);
    }

    @Test
    void whoTheRelayRefusesForThreeDaysIsNotTriedAgain() {
        long before = stage.lessonsTo(ANN);
        stage.relay().answers(m -> new Outcome.Rejected(UNKNOWN, Fault.RECIPIENT));
        stage.days(5);
        stage.relay().isUp();
        stage.days(2);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(before);
    }

    @Test
    void aMailboxThatIsGoneGetsTwoProbesAndThenNothing() {
        untilTheLessonsStop();
        int mails = stage.to(ANN).size();
        stage.days(2);
        assertThat(stage.to(ANN)).hasSize(mails);
        stage.days(1);
        assertThat(stage.to(ANN)).hasSize(mails + 1);

        comesBack(DISABLED);
        stage.days(6);
        assertThat(stage.to(ANN)).hasSize(mails + 1);
        stage.days(1);
        assertThat(stage.to(ANN)).hasSize(mails + 2);

        comesBack(DISABLED);
        assertThat(newest().action()).isEqualTo("suppress");
        stage.days(30);
        assertThat(stage.to(ANN)).hasSize(mails + 2);
    }

    @Test
    void lessonsSayThatTheyAreBulkAndProbesAndQuestionsDoNot() {
        assertThat(Stage.header(stage.lastTo(ANN), "Precedence")).isEqualTo("bulk");
        assertThat(isBulk(stage.to(ANN).get(0))).as("the question").isFalse();
        untilTheLessonsStop();
        stage.days(3);
        assertThat(stage.lastTo(ANN).text()).contains("Idea number");
        assertThat(isBulk(stage.lastTo(ANN))).as("the probe").isFalse();
        stage.days(4);
        assertThat(isBulk(stage.lastTo(ANN))).as("once it has come through").isTrue();
    }

    private static boolean isBulk(Message message) {
        return message.headers().stream().anyMatch(h -> h.name().equals("Precedence"));
    }

    @Test
    void whoIsThereAgainGetsWhatWasLostTheFirstOfItAsTheProbe() {
        stage.days(1);
        int before = stage.diary(ANN, Stage.BERLIN).size();
        untilTheLessonsStop();
        List<String> lost = numbers().subList(before - 1, numbers().size());
        int sent = numbers().size();

        stage.days(3);
        assertThat(numbers().subList(sent, numbers().size())).containsExactly(lost.get(0));
        stage.pass(Duration.ofHours(47));
        assertThat(numbers()).as("whether the probe comes back is not sure yet").hasSize(sent + 1);
        stage.days(3);
        assertThat(numbers().subList(sent, sent + 3)).isEqualTo(lost.subList(0, 3));

        comesBack(DISABLED);
        assertThat(newest().action()).isEqualTo("keep");
    }

    @Test
    void aSuspensionIsTheEnginesAndNotTheReadersPause() {
        untilTheLessonsStop();

        assertThat(stage.engine().reports().campaigns())
                .singleElement()
                .matches(f -> f.suspended() == 1 && f.paused() == 0 && f.active() == 0);
        stage.answer(ANN, stage.lastTo(ANN), "status");
        assertThat(stage.lastTo(ANN).subject()).isEqualTo("Mails of Tea came back");
        stage.mail(ANN, "tea+join@mail.example.org", "", "");
        assertThat(stage.lastTo(ANN).text()).contains("lesson that was lost");
    }

    @Test
    void whoAnswersASuspensionIsThereAndAllIsForgotten() {
        untilTheLessonsStop();
        stage.answer(ANN, stage.lastTo(ANN), "resume");
        assertThat(stage.lastTo(ANN).subject()).contains("goes on");
        stage.days(1);
        comesBack(DISABLED);

        assertThat(newest().action()).isEqualTo("keep");
    }

    @Test
    void whoWasGivenUpComesBackByJoiningAndConfirming() {
        comesBack(UNKNOWN);
        assertThat(newest().action()).isEqualTo("suppress");
        stage.sleep(Duration.ofDays(2));
        stage.subscribe(ANN);
        long before = stage.lessonsTo(ANN);
        stage.days(3);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(before + 3);
        comesBack(DISABLED);
        assertThat(newest().action()).isEqualTo("keep");
    }

    @Test
    void aComplaintEndsItAtOnceAndForGood() {
        Message lesson = stage.lastTo(ANN);
        stage.mail(
                "feedback@provider.example",
                "tea@mail.example.org",
                "Abuse",
                report(lesson.envelope().returnPath()),
                ARF);
        int mails = stage.to(ANN).size();
        stage.days(5);
        stage.mail(ANN, "tea+join@mail.example.org", "", "");

        assertThat(stage.to(ANN)).hasSize(mails);
        assertThat(stage.engine().arrivals().find(Wanted.newest(2)).get(1).action())
                .isEqualTo("suppress");
    }

    @Test
    void aComplaintAboutNoMailOfOursChangesNothing() {
        stage.mail(
                "feedback@provider.example",
                "tea@mail.example.org",
                "Abuse",
                report("tea+bounce-1-2222@mail.example.org"),
                ARF);
        int mails = stage.to(ANN).size();
        stage.days(1);

        assertThat(stage.to(ANN)).hasSize(mails + 1);
    }

    private static final String ARF = "Content-Type: multipart/report; report-type=feedback-report; boundary=b";

    private static String report(String returnPath) {
        return "--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n--b\nContent-Type: message/rfc822\n\n"
                + "Return-Path: <" + returnPath + ">\nSubject: A lesson\n\nText\n--b--\n";
    }

    /** The newest mail to Ann comes back. */
    private void comesBack(String reply) {
        notice(stage.lastTo(ANN).envelope().returnPath(), reply);
    }

    private void notice(String returnPath, String reply) {
        stage.mail(
                "MAILER-DAEMON@mx.example.com",
                returnPath,
                "Undelivered Mail Returned to Sender",
                "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; "
                        + ANN + "\nAction: failed\nDiagnostic-Code: smtp; " + reply + "\n\n--b--\n",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b");
    }

    private void untilTheLessonsStop() {
        for (int day = 0; day < 5; day++) {
            comesBack(DISABLED);
            if (newest().action().equals("suspend")) {
                return;
            }
            stage.pass(Duration.ofDays(1));
        }
        throw new AssertionError("the lessons go on: " + newest());
    }

    /** The numbers of the lessons that went out to Ann. */
    private List<String> numbers() {
        return stage.diary(ANN, Stage.BERLIN).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private Arrivals.Row newest() {
        return stage.engine().arrivals().find(Wanted.newest(1)).get(0);
    }
}
