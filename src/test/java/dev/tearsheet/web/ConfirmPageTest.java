package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;

import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmPageTest {
    private static final String ANN = "ann@example.org";

    private final House house = House.inEarnest();
    private final Browse browse = new Browse(house);
    private String page;

    @BeforeEach
    void annAsked() {
        browse.form("/c/tears/join", "email", ANN);
        page = "/confirm/" + house.token(ANN);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void lookingAHundredTimesConfirmsNothing() {
        for (int i = 0; i < 50; i++) {
            assertThat(browse.get(page).statusCode()).isEqualTo(200);
            assertThat(browse.head(page).statusCode()).isEqualTo(200);
        }
        assertThat(house.state(ANN)).isInstanceOf(State.AwaitingConfirmation.class);
        assertThat(browse.get(page).body()).contains("Yes, send me the lessons");
    }

    @Test
    void theButtonConfirms() {
        HttpResponse<String> answer = browse.post(page, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("You are on", "Tuesday, 24 November 2026 at 07:30");
        assertThat(house.state(ANN)).isInstanceOf(State.Active.class);
    }

    @Test
    void pressedTwiceItSaysTheSame() {
        String first = browse.post(page, "").body();
        assertThat(browse.post(page, "").body()).isEqualTo(first);
        assertThat(browse.get(page).body()).contains("You have confirmed already");
    }

    @Test
    void aUsedLinkBringsNobodyBack() {
        browse.post(page, "");
        browse.post("/leave/" + house.capability(ANN), "");
        assertThat(browse.post(page, "").body()).contains("This link was used before", "Subscribe again");
        assertThat(house.state(ANN)).isInstanceOf(State.Ended.class);
    }

    @Test
    void anExpiredLinkIsAnsweredWithAFreshOne() {
        house.clock.moveTo(House.START.plus(Duration.ofDays(8)));
        assertThat(browse.get(page).body()).contains("This link is too old");
        assertThat(confirmationsMailed()).isEqualTo(1);
        HttpResponse<String> answer = browse.post(page, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("A fresh link is on its way");
        assertThat(confirmationsMailed()).isEqualTo(2);
        assertThat(house.state(ANN)).isInstanceOf(State.AwaitingConfirmation.class);
    }

    @Test
    void anUnknownLinkSaysWhatToDo() {
        HttpResponse<String> answer = browse.post("/confirm/nonsense", "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This link is not known", "reply to the mail");
        assertThat(browse.get("/confirm/nonsense").statusCode()).isEqualTo(404);
    }

    private long confirmationsMailed() {
        return house.subscriptions.planned().stream()
                .filter(p -> p.notice().purpose() == Purpose.CONFIRM)
                .count();
    }
}
