package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages behind the links of goodbyes and changes of address: looking changes nothing, one press does it, once. */
class TokenPagesTest {
    private static final String ANN = "ann@example.org";
    private static final String NEW = "ann@new.example";

    private final House house = House.inEarnest();
    private final Browse browse = new Browse(house);

    @BeforeEach
    void annReads() {
        house.active(ANN);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoLeftComesBackByOnePress() {
        browse.post("/leave/" + house.capability(ANN), "");
        String page = "/confirm/" + house.token(ANN, Question.RETURN);
        lookAtItManyTimes(page, "Do you want to come back?");
        assertThat(house.state(ANN)).isInstanceOf(State.Ended.class);

        HttpResponse<String> answer = browse.post(page, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("You are on");
        assertThat(house.state(ANN)).isInstanceOf(State.Active.class);

        browse.post("/leave/" + house.capability(ANN), "");
        assertThat(browse.post(page, "").body()).contains("This link was used before");
        assertThat(house.state(ANN)).isInstanceOf(State.Ended.class);
    }

    @Test
    void theWayBackEndsAfterAWeek() {
        browse.post("/leave/" + house.capability(ANN), "");
        String page = "/confirm/" + house.token(ANN, Question.RETURN);
        house.clock.moveTo(House.START.plus(Duration.ofDays(7)));

        assertThat(browse.get(page).body()).contains("This link is too old", "Nothing has changed");
        assertThat(browse.post(page, "").statusCode()).isEqualTo(200);
        assertThat(house.state(ANN)).isInstanceOf(State.Ended.class);
    }

    @Test
    void aMoveIsMadeByThePageAtTheNewAddress() {
        Subscription ann = moving();
        String page = "/confirm/" + house.token(ANN, Question.MOVE);
        lookAtItManyTimes(page, "Shall the lessons come to your new address?");
        assertThat(reader(ann)).isEqualTo(ANN);

        assertThat(browse.post(page, "").statusCode()).isEqualTo(200);
        assertThat(reader(ann)).isEqualTo(NEW);
        assertThat(browse.post(page, "").statusCode()).isEqualTo(200);
        assertThat(reader(ann)).isEqualTo(NEW);
    }

    @Test
    void theOldAddressTakesTheMoveBackByThePage() {
        Subscription ann = moving();
        String stay = "/confirm/" + house.token(ANN, Question.STAY);
        browse.post("/confirm/" + house.token(ANN, Question.MOVE), "");
        assertThat(reader(ann)).isEqualTo(NEW);

        assertThat(browse.get(stay).body()).contains("Shall the lessons stay at this address?");
        assertThat(reader(ann)).isEqualTo(NEW);
        browse.post(stay, "");
        assertThat(reader(ann)).isEqualTo(ANN);
    }

    @Test
    void aMoveThatNobodyAnswersForADayIsOff() {
        Subscription ann = moving();
        String page = "/confirm/" + house.token(ANN, Question.MOVE);
        house.clock.moveTo(House.START.plus(Duration.ofHours(25)));

        assertThat(browse.post(page, "").body()).contains("This link is too old");
        assertThat(reader(ann)).isEqualTo(ANN);
    }

    @Test
    void thePageTellsNobodysAddress() {
        moving();
        for (Question question : new Question[] {Question.MOVE, Question.STAY}) {
            assertThat(browse.get("/confirm/" + house.token(ANN, question)).body())
                    .doesNotContain(ANN, NEW);
        }
    }

    private Subscription moving() {
        Subscription ann = house.subscription(ANN);
        house.steer.move(ann.id(), EmailAddress.parse(NEW), Optional.empty());
        return ann;
    }

    private String reader(Subscription subscription) {
        return house.subscriptions
                .find(subscription.id())
                .flatMap(s -> house.subscribers.find(s.subscriber()))
                .orElseThrow()
                .address()
                .toString();
    }

    private void lookAtItManyTimes(String page, String question) {
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer = browse.get(page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains(question);
            assertThat(browse.head(page).statusCode()).isEqualTo(200);
        }
    }
}
