package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;

import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** RFC 8058 as rules U5 to U8 of the standards have it. */
class LeavePageTest {
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";
    private static final String ANN = "ann@example.org";

    private final House house = House.inEarnest();
    private final Browse browse = new Browse(house);
    private String page;

    @BeforeEach
    void annReads() {
        house.active(ANN);
        page = "/leave/" + house.capability(ANN);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void oneClickLeavesInTheUsualEncoding() {
        assertLeft(browse.post(page, ONE_CLICK, "Content-Type", Browse.URLENCODED));
    }

    @Test
    void oneClickLeavesInTheOtherEncoding() {
        String body =
                "--b0und\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b0und--\r\n";
        assertLeft(browse.post(page, body, "Content-Type", "multipart/form-data; boundary=b0und"));
    }

    @Test
    void oneClickLeavesWhateverSiteItComesFrom() {
        assertLeft(browse.post(
                page,
                ONE_CLICK,
                "Content-Type",
                Browse.URLENCODED,
                "Origin",
                "https://mail.example.com",
                "Sec-Fetch-Site",
                "cross-site"));
    }

    @Test
    void aSlashTooManyRedirectsNobody() {
        assertLeft(browse.post(page + "/", ONE_CLICK, "Content-Type", Browse.URLENCODED));
    }

    @Test
    void lookingAHundredTimesChangesNothing() {
        Subscription before = house.subscription(ANN);
        for (int i = 0; i < 50; i++) {
            assertThat(browse.get(page).statusCode()).isEqualTo(200);
            assertThat(browse.head(page).statusCode()).isEqualTo(200);
        }
        assertThat(house.subscription(ANN)).isEqualTo(before);
        assertThat(browse.get(page).body()).contains("method=\"post\" action=\"" + page + "\"");
    }

    @Test
    void leavingTwiceIsOneEventAndTwoGoodAnswers() {
        assertLeft(browse.post(page, ONE_CLICK, "Content-Type", Browse.URLENCODED));
        int notices = house.subscriptions.planned().size();
        assertLeft(browse.post(page, ONE_CLICK, "Content-Type", Browse.URLENCODED));
        assertThat(house.subscriptions.planned()).hasSize(notices);
        assertThat(browse.get(page).body()).contains("there is nothing to stop");
    }

    @Test
    void anyOtherCharacterOpensNothing() {
        String capability = house.capability(ANN);
        for (int i = 0; i < capability.length(); i++) {
            char other = capability.charAt(i) == 'q' ? 'w' : 'q';
            String flipped = "/leave/" + capability.substring(0, i) + other + capability.substring(i + 1);
            assertThat(browse.post(flipped, ONE_CLICK, "Content-Type", Browse.URLENCODED)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(browse.get(flipped).statusCode()).isEqualTo(404);
            assertThat(browse.head(flipped).statusCode()).isEqualTo(404);
        }
        assertThat(house.state(ANN)).isInstanceOf(State.Active.class);
    }

    @Test
    void oneReadersLinkDoesNothingToAnother() {
        house.active("bob@example.org");
        browse.post(page, ONE_CLICK, "Content-Type", Browse.URLENCODED);
        assertThat(house.state("bob@example.org")).isInstanceOf(State.Active.class);
    }

    @Test
    void theLinkOfAnOldMailStillWorks() {
        house.clock.moveTo(House.START.plus(Duration.ofDays(1000)));
        assertLeft(browse.post(page, ONE_CLICK, "Content-Type", Browse.URLENCODED));
    }

    @Test
    void theWholeAddressIsNotShownToWhomTheMailWasForwarded() {
        assertThat(browse.get(page).body()).contains("a…@example.org").doesNotContain(ANN);
    }

    private void assertLeft(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKeys("location", "set-cookie");
        assertThat(answer.body()).contains("You have left");
        assertThat(house.state(ANN)).isInstanceOf(State.Ended.class);
    }
}
