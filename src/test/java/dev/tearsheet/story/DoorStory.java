package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import dev.tearsheet.inbound.Arrivals.Wanted;
import dev.tearsheet.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in by mail, and how little it can do without proof. */
class DoorStory {
    private static final String ANN = "ann@example.com";
    private static final String EVE = "eve@example.net";

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder, 5);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void nothingButOneMailComesOfAJoinThatNobodyConfirms() {
        stage.mail(ANN, "tea+join@mail.example.org", "", "");
        stage.days(10);

        assertThat(stage.to(ANN)).hasSize(1);
        assertThat(stage.lastTo(ANN).text()).doesNotContain("Idea number");
    }

    @Test
    void aHundredJoinsInADayAreThreeMails() {
        for (int i = 0; i < 100; i++) {
            stage.mail(ANN, "tea+join@mail.example.org", "", "");
            stage.pass(Duration.ofMinutes(10));
        }

        assertThat(stage.to(ANN)).hasSizeBetween(1, 3);
    }

    @Test
    void subscribeToTheCampaignsPlainAddressIsAJoinToo() {
        stage.mail(ANN, "tea@mail.example.org", "Subscribe", "");
        assertThat(stage.to(ANN)).hasSize(1);
        stage.mail(EVE, "tea@mail.example.org", "", "subscribe\n");
        assertThat(stage.to(EVE)).hasSize(1);
    }

    @Test
    void aHolidayNoticeConfirmsNothing() {
        stage.mail(ANN, "tea+join@mail.example.org", "", "");
        stage.answer(ANN, stage.lastTo(ANN), "I am on an island.", "Auto-Submitted: auto-replied");
        stage.mail(ANN, Stage.replyTo(stage.lastTo(ANN)), "Out of office: Re: Please confirm", "Back in June.");
        stage.days(3);

        assertThat(stage.to(ANN)).hasSize(1);
    }

    @Test
    void aConfirmationTwiceIsOneAndWhoShowsItAgainIsToldOnceADay() {
        stage.mail(ANN, "tea+join@mail.example.org", "", "");
        Message confirmation = stage.lastTo(ANN);
        stage.answer(ANN, confirmation, "yes");
        stage.answer(ANN, confirmation, "yes");
        stage.answer(ANN, confirmation, "yes");

        assertThat(stage.to(ANN)).hasSize(3);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);
        assertThat(stage.lastTo(ANN).subject()).isEqualTo("You are on the list of Tea already");
    }

    @Test
    void anExpiredConfirmationBringsAFreshOne() {
        stage.mail(ANN, "tea+join@mail.example.org", "", "");
        Message old = stage.lastTo(ANN);
        stage.sleep(Duration.ofDays(8));
        stage.answer(ANN, old, "yes");

        assertThat(stage.to(ANN)).hasSize(2);
        assertThat(stage.lessonsTo(ANN)).isZero();
        stage.answer(ANN, stage.lastTo(ANN), "yes");
        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);
    }

    @Test
    void nobodyCanSendAnotherOneAway() {
        stage.subscribe(ANN);
        stage.mail(EVE, Stage.replyTo(stage.lastTo(ANN)), "Re: tea", "stop");
        stage.mail(EVE, "tea+leave@mail.example.org", "", "");
        stage.days(2);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);
        assertThat(stage.to(EVE)).isEmpty();
    }

    @Test
    void theLeaveAddressOfALessonWorksForAProvidersRobotToo() {
        stage.subscribe(ANN);
        String leave = Stage.header(stage.lastTo(ANN), "List-Unsubscribe").replaceAll(".*<mailto:([^>]+)>.*", "$1");
        stage.mail("robot@provider.example", leave, "unsubscribe", "", "Auto-Submitted: auto-generated");
        stage.days(3);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);
    }

    @Test
    void aReaderCanLeaveACampaignWhoseFolderIsGone() throws Exception {
        stage.subscribe(ANN);
        String leave = Stage.header(stage.lastTo(ANN), "List-Unsubscribe").replaceAll(".*<mailto:([^>]+)>.*", "$1");
        Files.move(folder.resolve("schedules/tea"), folder.resolve("away"));
        stage.restart();
        stage.mail(ANN, leave, "unsubscribe", "");
        Files.move(folder.resolve("away"), folder.resolve("schedules/tea"));
        stage.restart();
        stage.days(3);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);
    }

    @Test
    void aMailForAHumanIsKeptAndAnsweredByNobody() {
        stage.subscribe(ANN);
        int before = stage.relay().accepted().size();
        stage.answer(ANN, stage.lastTo(ANN), "Thank you, that was lovely to read.");

        assertThat(stage.relay().accepted()).hasSize(before);
        assertThat(stage.engine().arrivals().find(Wanted.newest(1)).get(0).kind())
                .isEqualTo("HUMAN");
    }

    @Test
    void helpIsMailedOnceADay() {
        stage.mail(ANN, "tea+help@mail.example.org", "", "");
        stage.mail(ANN, "tea+help@mail.example.org", "", "");
        assertThat(stage.to(ANN)).hasSize(1);

        stage.sleep(Duration.ofHours(25));
        stage.mail(ANN, "tea+help@mail.example.org", "", "");
        assertThat(stage.to(ANN)).hasSize(2);
    }

    @Test
    void theSameMailDealtWithTwiceIsOne() {
        stage.subscribe(ANN);
        stage.mail(ANN, "tea+join@mail.example.org", "", "");
        stage.mail(ANN, "tea+join@mail.example.org", "", "");

        assertThat(stage.to(ANN)).hasSize(3);
    }

    @Test
    void twoEnginesThatMailEachOtherStopAtOnce() {
        stage.mail("other@engine.example", "tea+join@mail.example.org", "", "", "Auto-Submitted: auto-generated");
        stage.mail("tea@mail.example.org", "tea+join@mail.example.org", "", "");

        assertThat(stage.relay().accepted()).isEmpty();
    }

    @Test
    void whoShowsTenWrongTokensIsHeardAndWhoShowsElevenIsNotForADay() {
        stage.mail(ANN, "tea+join@mail.example.org", "", "");
        String question = Stage.replyTo(stage.lastTo(ANN));
        for (int i = 0; i < 11; i++) {
            stage.mail(EVE, "tea+confirm-guess" + i + "@mail.example.org", "", "");
        }

        stage.mail(EVE, question, "", "");
        assertThat(stage.lessonsTo(ANN)).isZero();
        assertThat(newest()).isEqualTo("from one who showed too many wrong tokens");

        stage.mail("ben@example.org", question, "", "");
        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);

        stage.sleep(Duration.ofHours(25));
        stage.mail(EVE, question, "", "");
        assertThat(newest()).isEqualTo("confirmation token");
    }

    @Test
    void aRestartForgetsNoWrongToken() {
        for (int i = 0; i < 11; i++) {
            stage.mail(EVE, "tea+confirm-guess" + i + "@mail.example.org", "", "");
            stage.restart();
        }
        stage.mail(EVE, "tea@mail.example.org", "help", "");
        assertThat(newest()).isEqualTo("from one who showed too many wrong tokens");
    }

    @Test
    void wrongSecretsAndWrongTokensAreCountedTogetherByAnyAddressOfOneMailbox() {
        for (int i = 0; i < 11; i++) {
            String to = i % 2 == 0 ? "tea+s-guess" + i : "tea+confirm-guess" + i;
            stage.mail("eve+" + i + "@example.net", to + "@mail.example.org", "pause", "");
        }

        stage.mail(EVE, "tea+join@mail.example.org", "", "");
        assertThat(stage.to(EVE)).isEmpty();
    }

    @Test
    void tenWrongTokensInTwoHoursAreNoGuessing() {
        for (int i = 0; i < 20; i++) {
            stage.mail(EVE, "tea+confirm-guess" + i + "@mail.example.org", "", "");
            stage.sleep(Duration.ofMinutes(10));
        }

        stage.mail(EVE, "tea+join@mail.example.org", "", "");
        assertThat(stage.to(EVE)).hasSize(1);
    }

    private String newest() {
        return stage.engine().arrivals().find(Wanted.newest(1)).get(0).why();
    }
}
