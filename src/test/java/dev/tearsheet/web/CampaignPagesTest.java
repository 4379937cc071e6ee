package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Optional;

import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CampaignPagesTest {
    private final House house = House.inEarnest();
    private final Browse browse = new Browse(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theFirstPageListsTheCampaigns() {
        String body = browse.get("/").body();
        assertThat(body).contains("href=\"/c/tears\"", "When a man cries", "5 lessons", "every day at 07:30");
        assertThat(body).doesNotContain("/post");
    }

    @Test
    void onTrialTheFirstPageSaysHowToTry() {
        try (House trial = House.onTrial()) {
            assertThat(new Browse(trial).get("/").body()).contains("How to try it", "href=\"/post\"");
        }
    }

    @Test
    void withoutCampaignsTheFirstPageSaysSo() {
        house.campaigns.clear();
        assertThat(browse.get("/").body()).contains("No campaign runs here yet");
    }

    @Test
    void theCampaignsPageSaysWhatOneGets() {
        String body = browse.get("/c/tears").body();
        assertThat(body)
                .contains("The Gentle Letters", "Europe/Berlin", "mailto:tears+join@lessons.test", "Tears of relief")
                .contains("in short lessons &amp; with care.", "Pride &lt;b&gt;held&lt;/b&gt; back");
    }

    @Test
    void whyACampaignIsHeldIsNotForStrangers() {
        house.campaigns.set(0, House.tears(Optional.of("lesson 3 has an uncertain boundary")));
        assertThat(browse.get("/c/tears").body())
                .contains("No lessons go out at present")
                .doesNotContain("uncertain");
    }

    @Test
    void anUnknownCampaignIsNotFound() {
        assertThat(browse.get("/c/nothing").statusCode()).isEqualTo(404);
        assertThat(browse.get("/c/Not%20A%20Slug").statusCode()).isEqualTo(404);
        assertThat(browse.form("/c/nothing/join", "email", "ann@example.org").statusCode())
                .isEqualTo(404);
    }

    @Test
    void joiningAsksForAConfirmation() {
        HttpResponse<String> answer = browse.form("/c/tears/join", "email", " ann@example.org ");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("If this address can be mailed, a confirmation");
        assertThat(house.subscriptions.planned()).hasSize(1);
        assertThat(house.subscriptions.planned().get(0).notice().purpose()).isEqualTo(Purpose.CONFIRM);
    }

    @Test
    void theBrowsersZoneIsKeptAsAHint() {
        browse.form("/c/tears/join", "email", "ann@example.org", "zone", "Asia/Tokyo");
        browse.form("/c/tears/join", "email", "bob@example.org", "zone", "Europe/Vienna");
        browse.form("/c/tears/join", "email", "cyn@example.org", "zone", "UTC");
        browse.form("/c/tears/join", "email", "dot@example.org", "zone", "<b>Mars/Phobos");
        assertThat(house.subscriptions.all())
                .extracting(s -> s.rhythm().hint())
                .containsExactlyInAnyOrder(
                        Optional.of(ZoneId.of("Asia/Tokyo")), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(house.subscriptions.all())
                .allSatisfy(s -> assertThat(s.rhythm().zone()).isEmpty());
        assertThat(house.subscriptions.planned()).hasSize(4);
    }

    @Test
    void strangersLearnNothingFromTheAnswer() {
        house.active("on@example.org");
        house.subscribers.suppress(
                new Suppression(EmailAddress.parse("gone@example.org"), Suppression.Reason.COMPLAINT, House.START));
        String answer = browse.form("/c/tears/join", "email", "new@example.org").body();
        for (String other :
                new String[] {"on@example.org", "gone@example.org", "postmaster@example.org", "x@lessons.test"}) {
            HttpResponse<String> again = browse.form("/c/tears/join", "email", other);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(answer);
        }
    }

    @Test
    void aSlipInTheAddressCanBeMended() {
        HttpResponse<String> answer = browse.form("/c/tears/join", "email", "ann\"><script>@example");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"email-fault\"", "value=\"ann&quot;&gt;&lt;script&gt;@example\"")
                .doesNotContain("<script>");
        assertThat(house.subscriptions.all()).isEmpty();
    }

    @Test
    void oneNetworkMayAskTwentyTimesAnHourAndIsToldTheSameAfterwards() {
        String first = browse.form("/c/tears/join", "email", "r0@example.org").body();
        for (int i = 1; i < 25; i++) {
            assertThat(browse.form("/c/tears/join", "email", "r" + i + "@example.org")
                            .body())
                    .isEqualTo(first);
        }
        assertThat(house.subscriptions.all()).hasSize(20);
    }

    @Test
    void behindAProxyEveryNetworkCountsForItself() {
        for (int i = 0; i < 25; i++) {
            browse.post(
                    "/c/tears/join",
                    "email=r" + i + "%40example.org",
                    "Content-Type",
                    Browse.URLENCODED,
                    "X-Forwarded-For",
                    "203.0.113.9, 198.51." + i + ".7");
        }
        assertThat(house.subscriptions.all()).hasSize(25);
    }
}
