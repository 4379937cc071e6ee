package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.subscription.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use the API, and that it is there only then. */
class ApiDoorTest extends ApiFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer wrong",
                "Bearer a-token.of/the~tests+0123",
                "Bearer A-TOKEN.OF/THE~TESTS+0123=",
                "Bearer a-token.of/the~tests+0123= x",
                "Basic YS10b2tlbi5vZi90aGV+dGVzdHMrMDEyMz0=",
                "Basic eDphLXRva2VuLm9mL3RoZX50ZXN0cyswMTIzPQ==",
                "a-token.of/the~tests+0123="
            })
    void withoutTheTokenNothingIsToldOrDone(String header) {
        unchanged(() -> {
            for (String path : List.of("/api/campaigns", "/api/readers/" + ANN, "/api/nothing")) {
                HttpResponse<String> answer = browse.get(path, "Authorization", header);
                assertThat(error(401, answer)).contains("api.token").doesNotContain(TOKEN);
                assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Bearer realm=\"Tearsheet\"");
            }
            error(401, browse.post(STEER, "{\"order\": \"leave\"}", "Authorization", header, "Content-Type", JSON));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/campaigns/",
                "//api/campaigns",
                "/api//campaigns",
                "/API/campaigns",
                "/api/./campaigns",
                "/x/../api/campaigns",
                "/api;x=1/campaigns",
                "/api/campaigns;x=1",
                "/%61pi/campaigns",
                "/api%2Fcampaigns",
                "/api/%63ampaigns",
                "http://localhost/api/campaigns"
            })
    void noSpellingOfTheAddressGoesPastTheDoor(String path) throws IOException {
        String answer = OperatorDoorTest.raw(house, "GET", path, "Host: localhost");
        assertThat(answer).containsPattern("^HTTP/1.1 40[0-9]").doesNotContain("nextDue");
    }

    @Test
    void theTokenCountsInTheHeaderOnly() {
        error(401, browse.get("/api/campaigns?token=" + TOKEN + "&access_token=" + TOKEN));
        error(401, browse.get("/api/campaigns", "Cookie", "token=" + TOKEN, "X-Api-Token", TOKEN));
    }

    @Test
    void whoShowsTooManyWrongTokensWaits() {
        for (int i = 0; i < 10; i++) {
            error(401, browse.get("/api/campaigns", "Authorization", "Bearer wrong-" + i));
        }
        assertThat(error(429, get("/api/campaigns"))).contains("ten minutes");
        error(429, order("leave"));
        assertThat(house.state(ANN)).isInstanceOf(State.Active.class);
        assertThat(browse.get("/status").statusCode()).isEqualTo(200);
        assertThat(Browse.send(request("/api/campaigns")
                                .header("X-Forwarded-For", "203.0.113.9")
                                .GET())
                        .statusCode())
                .isEqualTo(200);
        house.clock.moveTo(House.START.plus(Duration.ofMinutes(10)));
        assertThat(get("/api/campaigns").statusCode()).isEqualTo(200);
    }

    @Test
    void whoShowsNoneIsOnlyAsked() {
        for (int i = 0; i < 20; i++) {
            error(401, browse.get("/api/campaigns"));
        }
        assertThat(get("/api/campaigns").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutATokenInTheSettingsThereIsNoApi() {
        try (House closed = House.inEarnest()) {
            closed.active(ANN);
            Browse there = new Browse(closed);
            assertThat(there.get("/api/campaigns").statusCode()).isEqualTo(404);
            assertThat(there.get("/api/readers/" + ANN, "Authorization", "Bearer ")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(there.post(STEER, "{\"order\": \"leave\"}", "Content-Type", JSON)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(closed.state(ANN)).isInstanceOf(State.Active.class);
        }
    }

    @Test
    void onTrialItIsTheSameAndWhatItMailsIsThereAtOnce() {
        try (House trial = new House(true, Optional.empty(), Optional.of(TOKEN))) {
            trial.active(ANN);
            HttpResponse<String> answer = new Browse(trial)
                    .post(
                            STEER,
                            "{\"order\": \"pause 14 days\"}",
                            "Authorization",
                            "Bearer " + TOKEN,
                            "Content-Type",
                            JSON);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json(answer).at("/subscription/state").asString()).isEqualTo("paused");
            assertThat(trial.office.letters(ANN, 9)).isNotEmpty();
        }
    }
}
