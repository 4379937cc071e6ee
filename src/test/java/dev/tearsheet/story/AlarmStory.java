package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscriber.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the operator can mend is told by mail, once a day, and never about such a mail itself. */
class AlarmStory {
    private static final String ANN = "ann@example.com";
    private static final String WAITS = "{at: \"08:00\", zone: Europe/Berlin, spread: 0}";
    private static final String OWNER = "ida@example.org";
    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final String BLOCKED = "554 5.7.1 your host is blocked using some.list.example";

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder, 40);
        stage.answersGoTo(OWNER);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aRefusalForOurSakeIsToldOnceADay() {
        stage.subscribe(ANN);
        stage.days(1);
        comesBack(stage.lastTo(ANN), BLOCKED);
        stage.days(1);
        comesBack(stage.lastTo(ANN), BLOCKED);

        assertThat(stage.subjectsTo(OWNER)).hasSize(2).containsOnly("Tea: mail servers refuse our mails");
        assertThat(stage.lastTo(OWNER).text()).doesNotContain(ANN, "some.list.example");
    }

    @Test
    void aLessonThatIsRefusedForOurSakeComesAgainForThreeDays() {
        stage.subscribe(ANN);
        stage.days(1);
        String refused = stage.lastTo(ANN).subject();
        for (int day = 0; day < 3; day++) {
            comesBack(stage.lastTo(ANN), BLOCKED);
            stage.days(1);
            assertThat(stage.lastTo(ANN).subject()).as("day " + day).isEqualTo(refused);
        }
        comesBack(stage.lastTo(ANN), BLOCKED);
        stage.days(1);
        assertThat(stage.lastTo(ANN).subject()).isNotEqualTo(refused);
    }

    @Test
    void whatTheRelayRefusesForOurSakeIsToldToo() {
        stage.subscribe(ANN);
        stage.relay()
                .answers(m -> m.envelope().recipient().toString().equals(ANN)
                        ? new Outcome.Rejected(BLOCKED, Fault.RECIPIENT)
                        : new Outcome.Accepted("250 ok"));
        stage.days(2);

        assertThat(stage.subjectsTo(OWNER)).isNotEmpty().containsOnly("Tea: mail servers refuse our mails");
    }

    @Test
    void anAlarmThatComesBackRaisesNoneAndHarmsNobody() {
        stage.subscribe(ANN);
        comesBack(stage.lastTo(ANN), BLOCKED);
        comesBack(stage.lastTo(OWNER), UNKNOWN);

        assertThat(newest().action()).isEqualTo("nothing: it was a mail to the operator");
        assertThat(stage.engine().people().suppression(EmailAddress.parse(OWNER)))
                .isEmpty();
        stage.days(1);
        comesBack(stage.lastTo(ANN), BLOCKED);
        assertThat(stage.to(OWNER)).hasSize(2);
    }

    @Test
    void lessonsThatALimitHoldsForMoreThanAnHourAreToldOnceADay() {
        stage.set("TEARSHEET_SENDING_PER_HOUR", "2");
        for (int i = 0; i < 8; i++) {
            stage.add("r" + i + "@example.com");
        }
        stage.pass(Duration.ofMinutes(50));
        assertThat(stage.to(OWNER)).isEmpty();
        stage.pass(Duration.ofMinutes(90));

        assertThat(stage.subjectsTo(OWNER)).containsOnlyOnce("Tea: lessons are more than an hour late");
        assertThat(stage.lastTo(OWNER).text()).contains("sending").doesNotContain("r7@");
    }

    @Test
    void whatComesInTimeRaisesNoAlarm() {
        stage.add(ANN);
        stage.days(3);

        assertThat(stage.to(OWNER)).isEmpty();
    }

    @Test
    void theOperatorHasADayToWriteTheNextLesson() {
        stage.campaign("tea", WAITS, 3, "at the end: wait for more");
        stage.restart();
        stage.add(ANN);
        stage.days(1);
        assertThat(stage.to(OWNER)).isEmpty();
        stage.days(1);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);
        assertThat(stage.lastTo(ANN).text()).contains("Lesson 3 of 3 so far");
        assertThat(stage.subjectsTo(OWNER)).containsExactly("Tea: the next lesson is not ready");
        stage.days(3);
        assertThat(stage.to(OWNER)).as("told once").hasSize(1);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);
    }

    @Test
    void theOperatorIsToldBeforeTheSlotIfWhatComesNextIsSetAside() {
        stage.campaign("tea", WAITS, 5, "at the end: wait for more");
        stage.restart();
        stage.add(ANN);
        stage.days(2);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);
        stage.pass(Duration.ofHours(4));
        assertThat(stage.to(OWNER)).isEmpty();
        stage.campaign("tea", WAITS, 3, "at the end: wait for more");
        stage.apply(Stage.TEA);
        stage.pass(Duration.ofHours(1));
        assertThat(stage.subjectsTo(OWNER)).containsExactly("Tea: the next lesson is not ready");
        stage.restart();
        stage.days(2);
        assertThat(stage.to(OWNER)).as("told once").hasSize(1);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);
    }

    @Test
    void theOperatorIsToldIfTheLastLessonForTheFirstReaderIsNotTheLastOfTheOrder() {
        stage.campaign("tea", WAITS, 1, "reviewed: true", "at the end: wait for more");
        stage.remove("schedules/tea/articles/tea.txt");
        String article = "schedules/tea/articles/tea.md";
        stage.write(article, SeriesTraps.article(1, 2, 3, 4));
        stage.restart();
        stage.add(ANN);
        stage.days(2);
        stage.add("bob@example.com");
        stage.write(article, SeriesTraps.article(1, 2, 4, 3));
        stage.apply(Stage.TEA);
        stage.pass(Duration.ofHours(4));
        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);
        assertThat(stage.to(OWNER)).isEmpty();
        stage.days(1);
        assertThat(stage.lastTo(ANN).text()).contains("Idea number 4 ");
        assertThat(stage.subjectsTo(OWNER)).containsExactly("Tea: the next lesson is not ready");
    }

    @Test
    void aCampaignThatAPersonMustLookAtIsToldButNotTheOperatorsOwnHold() {
        stage.add(ANN);
        stage.days(1);
        stage.engine().dailyWork().orders().hold(Stage.TEA, "holidays");
        stage.days(1);
        assertThat(stage.to(OWNER)).isEmpty();
        stage.write("schedules/tea/articles/unfinished.txt", "A title, and nothing yet");
        stage.apply(Stage.TEA);
        stage.days(1);

        assertThat(stage.subjectsTo(OWNER)).containsExactly("Tea: the next lesson is not ready");
    }

    @Test
    void manyThatVanishAtOnceAreTheProvidersFault() {
        List<String> readers =
                IntStream.range(0, 14).mapToObj(i -> "r" + i + "@example.com").toList();
        readers.forEach(stage::add);
        stage.days(1);
        readers.forEach(r -> comesBack(stage.lastTo(r), UNKNOWN));

        List<String> held = readers.stream().filter(r -> !isSuppressed(r)).toList();
        assertThat(held).hasSize(4);
        assertThat(stage.subjectsTo(OWNER)).containsExactly("Tea: many addresses vanish at once");
        String lost = stage.lastTo(held.get(0)).subject();
        stage.days(1);
        assertThat(stage.lastTo(held.get(0)).subject()).as("it comes again").isEqualTo(lost);
    }

    @Test
    void someOfManyAreNot() {
        IntStream.range(0, 80).forEach(i -> stage.add("r" + i + "@example.com"));
        stage.days(1);
        IntStream.range(0, 14).forEach(i -> comesBack(stage.lastTo("r" + i + "@example.com"), UNKNOWN));

        assertThat(IntStream.range(0, 14).mapToObj(i -> "r" + i + "@example.com"))
                .allMatch(this::isSuppressed);
        assertThat(stage.to(OWNER)).isEmpty();
    }

    @Test
    void questionsThatNobodyAnswersAreHeldAndTheOperatorIsTold() {
        stage.set("TEARSHEET_LIMITS_UNCONFIRMED_PER_DAY", "5");
        for (int i = 0; i < 8; i++) {
            stage.mail("v" + i + "@d" + i + ".example", "tea+join@mail.example.org", "", "");
        }
        assertThat(questions(8)).isEqualTo(5);
        assertThat(stage.subjectsTo(OWNER)).containsExactly("Tea: questions whether to join wait");

        stage.days(1);
        stage.days(1);
        assertThat(questions(8)).isEqualTo(8);
    }

    @Test
    void oneWhoConfirmsLetsTwentyMoreBeAsked() {
        stage.set("TEARSHEET_LIMITS_UNCONFIRMED_PER_DAY", "5");
        stage.subscribe(ANN);
        for (int i = 0; i < 22; i++) {
            stage.mail("v" + i + "@d" + i + ".example", "tea+join@mail.example.org", "", "");
        }
        assertThat(questions(22)).isEqualTo(20);
    }

    @Test
    void aLessonThatAServerRefusesOnThreeDaysIsPassedOver() {
        stage.subscribe(ANN);
        stage.relay()
                .answers(m -> m.text().contains("Idea number 2 ")
                        ? new Outcome.Rejected("552 5.3.4 Message size exceeds fixed limit", Fault.RECIPIENT)
                        : new Outcome.Accepted("250 ok"));
        stage.days(3);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);
        stage.days(2);

        assertThat(stage.lastTo(ANN).text()).contains("Idea number 4 ");
    }

    private long questions(int asked) {
        return IntStream.range(0, asked)
                .filter(i -> !stage.to("v" + i + "@d" + i + ".example").isEmpty())
                .count();
    }

    private boolean isSuppressed(String reader) {
        return stage.engine().people().suppression(EmailAddress.parse(reader)).isPresent();
    }

    private void comesBack(Message mail, String reply) {
        stage.mail(
                "MAILER-DAEMON@mx.example.com",
                mail.envelope().returnPath(),
                "Undelivered Mail Returned to Sender",
                String.format(
                        Locale.ROOT,
                        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n"
                                + "Final-Recipient: rfc822; %s\nAction: failed\nDiagnostic-Code: smtp; %s\n\n--b--\n",
                        mail.envelope().recipient(),
                        reply),
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b");
    }

    private Arrivals.Row newest() {
        return stage.engine().arrivals().find(Arrivals.Wanted.newest(1)).get(0);
    }
}
