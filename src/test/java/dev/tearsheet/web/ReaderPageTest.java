package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Transition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderPageTest {
    private static final String ANN = "ann@example.org";

    private final House house = House.inEarnest();
    private final Browse browse = new Browse(house);
    private String page;

    @BeforeEach
    void annReads() {
        Subscription ann = house.active(ANN);
        house.reports.rows.add(house.row(ann, Purpose.LESSON, Optional.of(2), DispatchState.ACCEPTED, "250"));
        house.reports.rows.add(house.row(ann, Purpose.LESSON, Optional.of(99), DispatchState.ACCEPTED, "250"));
        page = "/me/" + house.capability(ANN);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void showsWhatCameAndWhatComes() {
        assertThat(browse.get(page).body())
                .contains("Pride &lt;b&gt;held&lt;/b&gt; back", "23 November 2026", "A lesson that is no longer part")
                .contains("Tuesday, 24 November 2026 at 07:30", "Europe/Berlin", "0 of 5 lessons")
                .contains("a…@example.org")
                .doesNotContain(ANN);
    }

    @Test
    void ofACampaignWhoseFolderIsGoneNothingIsPromised() {
        house.campaigns.clear();
        assertThat(browse.get(page).body())
                .contains("These lessons rest for now, and nothing comes", "id=\"to-leave\"", "id=\"pause-7\"")
                .doesNotContain("of 0 lessons", "(Z time)", "id=\"times-form\"");
    }

    @Test
    void aRestIsTakenAndEnded() {
        HttpResponse<String> answer = browse.form(page + "/pause", "days", "14");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith(page));
        assertThat(house.state(ANN)).isInstanceOf(State.Paused.class);
        assertThat(browse.get(page).body()).contains("You are having a rest", "7 December 2026 at 07:30");

        assertThat(browse.post(page + "/resume", "").statusCode()).isEqualTo(303);
        assertThat(house.state(ANN)).isInstanceOf(State.Active.class);
    }

    @Test
    void whatIsSoAlreadyIsMailedOnce() {
        browse.form(page + "/pause", "days", "14");
        browse.form(page + "/pause", "days", "14");
        browse.form(page + "/pause", "days", "15");
        assertThat(house.subscriptions.planned(Purpose.PAUSED)).isEqualTo(2);

        String[] form = {"Content-Type", Browse.URLENCODED};
        String times = "at=17%3A45&zone=America%2FNew_York&day1=1";
        browse.post(page + "/times", times, form);
        browse.post(page + "/times", times, form);
        assertThat(house.subscriptions.planned(Purpose.SETTINGS)).isEqualTo(1);
    }

    @Test
    void aSuspensionIsToldApartFromARestAndCanBeEnded() {
        Subscription ann = house.subscription(ANN);
        State suspended = new State.Suspended(House.START.plus(Duration.ofDays(3)), House.START);
        house.subscriptions.save(new Transition(ann.with(suspended), List.of()), Optional.empty());
        assertThat(browse.get(page).body())
                .contains("Mails to you came back to us", "26 November 2026", "id=\"resume\"")
                .doesNotContain("You are having a rest");

        assertThat(browse.post(page + "/resume", "").statusCode()).isEqualTo(303);
        assertThat(house.state(ANN)).isInstanceOf(State.Active.class);
    }

    @Test
    void daysThatAreNoNumberCanBeMended() {
        for (String days : new String[] {"", "soon", "-3", "1e3", "99999999999"}) {
            HttpResponse<String> answer = browse.form(page + "/pause", "days", days);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("id=\"days-fault\"");
        }
        assertThat(house.state(ANN)).isInstanceOf(State.Active.class);
    }

    @Test
    void timesOfOnesOwnAreKept() {
        String body = "at=17%3A45&zone=America%2FNew_York&day1=1&day4=1";
        String[] form = {"Content-Type", Browse.URLENCODED};
        assertThat(browse.post(page + "/times", body, form).statusCode()).isEqualTo(303);

        assertThat(browse.get(page).body())
                .contains("value=\"17:45\"", "America/New_York", "Monday, 23 November 2026 at 17:45")
                .contains("name=\"day4\" value=\"1\" checked")
                .doesNotContain("name=\"day2\" value=\"1\" checked");
    }

    @Test
    void plainTextAndACountryAreKept() {
        String[] form = {"Content-Type", Browse.URLENCODED};
        String times = "at=07%3A30&zone=Europe%2FBerlin&day1=1";
        assertThat(browse.get(page).body()).doesNotContain("Whose holidays");
        browse.post(page + "/times", times + "&format=text&country=NO", form);
        assertThat(house.subscription(ANN).rhythm().plain()).isTrue();
        assertThat(browse.get(page).body()).contains("value=\"text\" selected", "<option value=\"NO\" selected>Norway");

        browse.post(page + "/times", times + "&order=asked&first=1", form);
        assertThat(house.subscription(ANN).rhythm().plain()).isTrue();
        assertThat(house.subscription(ANN).rhythm().first()).isTrue();
        browse.post(page + "/times", times + "&order=asked", form);
        assertThat(house.subscription(ANN).rhythm().first()).isFalse();
        browse.post(page + "/times", times + "&format=html&country=auto", form);
        assertThat(house.subscription(ANN).rhythm().plain()).isFalse();
        assertThat(house.subscription(ANN).rhythm().country()).isEmpty();
    }

    @Test
    void timesThatAreNoneCanBeMended() {
        String[] form = {"Content-Type", Browse.URLENCODED};
        for (String body :
                new String[] {"at=25%3A00&zone=UTC&day1=1", "at=7%3A00&zone=Mars&day1=1", "at=7%3A00&zone=UTC"}) {
            HttpResponse<String> answer = browse.post(page + "/times", body, form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("id=\"times-fault\"");
        }
    }

    @Test
    void theNextLessonNowKeepsTheSlot() {
        assertThat(browse.post(page + "/next", "").statusCode()).isEqualTo(303);
        assertThat(house.subscription(ANN).slotAhead()).isPresent();
    }

    @Test
    void allThatAreLeftComeWhereTheCampaignAllowsIt() {
        house.allowsAllAtOnce();
        assertThat(browse.get(page).body()).contains("id=\"all\"", "5 mails, one right after the other");
        assertThat(browse.post(page + "/all", "").statusCode()).isEqualTo(303);

        assertThat(house.subscription(ANN).wantsAllAtOnce()).isTrue();
        assertThat(house.state(ANN).due()).contains(House.START);
        assertThat(browse.get(page).body()).contains("id=\"coming\"").doesNotContain("id=\"all\"");
        Subscription asked = house.subscription(ANN);
        assertThat(browse.post(page + "/all", "").statusCode()).isEqualTo(303);
        assertThat(house.subscription(ANN)).isEqualTo(asked);
    }

    @Test
    void whereAllAtOnceIsNotAllowedThereIsNoButtonAndAnOldOneSaysSo() {
        assertThat(browse.get(page).body()).doesNotContain("id=\"all\"");
        Subscription before = house.subscription(ANN);
        HttpResponse<String> answer = browse.post(page + "/all", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("These lessons come one by one; nothing has changed.");
        assertThat(house.subscription(ANN)).isEqualTo(before);
    }

    @Test
    void lookingChangesNothing() {
        Subscription before = house.subscription(ANN);
        for (int i = 0; i < 50; i++) {
            browse.get(page);
            browse.head(page);
            browse.get(page + "/pause");
            browse.get(page + "/resume");
            browse.get(page + "/all");
        }
        assertThat(house.subscription(ANN)).isEqualTo(before);
    }

    @Test
    void aFormOnAnotherSiteIsNotObeyed() {
        String[] from = {"Content-Type", Browse.URLENCODED, "Sec-Fetch-Site", "cross-site"};
        assertThat(browse.post(page + "/pause", "days=7", from).statusCode()).isEqualTo(403);
        String[] named = {"Content-Type", Browse.URLENCODED, "Origin", "https://evil.example"};
        assertThat(browse.post(page + "/pause", "days=7", named).statusCode()).isEqualTo(403);
        assertThat(browse.post(page + "/all", "", named).statusCode()).isEqualTo(403);
        assertThat(house.state(ANN)).isInstanceOf(State.Active.class);
    }

    /** Without TLS browsers send no Sec-Fetch-Site, and under our Referrer-Policy no origin. */
    @Test
    void aBrowserThatHidesTheOriginIsObeyed() {
        String[] from = {"Content-Type", Browse.URLENCODED, "Origin", "null"};
        assertThat(browse.post(page + "/pause", "days=7", from).statusCode()).isEqualTo(303);
    }

    @Test
    void aWrongCapabilityOpensNothing() {
        assertThat(browse.get("/me/nonsense").statusCode()).isEqualTo(404);
        assertThat(browse.form("/me/nonsense/pause", "days", "7").statusCode()).isEqualTo(404);
        assertThat(browse.post("/me/nonsense/all", "").statusCode()).isEqualTo(404);
    }
}
