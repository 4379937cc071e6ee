package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.telling.TellStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The API over real HTTP. */
class ApiTest extends ApiFixture {
    @Test
    void aReaderIsToldAsTheCommandTellsIt() {
        HttpResponse<String> answer = get("/api/readers/" + ANN);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(printed(standing(ANN)));
        assertThat(json(answer).at("/subscriptions/0/state").asString()).isEqualTo("active");
        assertThat(get("/api/readers/ANN%40example.org").body()).contains("\"state\" : \"active\"");
    }

    @Test
    void whoIsOnlySuppressedIsToldToo() {
        house.subscribers.suppress(new Suppression(
                EmailAddress.parse("eve+x@example.org"), Suppression.Reason.COMPLAINT, House.START, "\"spam\""));
        HttpResponse<String> answer = get("/api/readers/eve+x@example.org");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).at("/suppressed/reason").asString()).isEqualTo("complaint");
        assertThat(answer.body()).isEqualTo(printed(standing("eve+x@example.org")));
    }

    @Test
    void anOrderIsCarriedOutAndAnsweredAsTheCommandAnswersIt() {
        HttpResponse<String> answer = order("time 06:45");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("changed").asBoolean()).isTrue();
        assertThat(json(answer).at("/subscription/at").asString()).isEqualTo("06:45 every day, Europe/Berlin");
        assertThat(json(answer).path("subscription"))
                .isEqualTo(json(get("/api/readers/" + ANN)).at("/subscriptions/0"));
        assertThat(house.subscriptions.planned()).hasSize(2);
        assertThat(order("Pausieren 14 Tage").statusCode()).isEqualTo(200);
        assertThat(house.state(ANN)).isInstanceOf(State.Paused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pause",
                "pause until 24 December",
                "next",
                "all",
                "restart from 3",
                "zone Asia/Tokyo",
                "country NO",
                "days mon-fri",
                "pace 2/week",
                "format text",
                "priority",
                "move new@example.org",
                "renew",
                "status",
                "leave"
            })
    void everyOrderOfAReaderIsTaken(String words) {
        house.allowsAllAtOnce();
        assertThat(order(words).statusCode()).isEqualTo(200);
    }

    @Test
    void theCampaignsAreToldWithTheirFigures() {
        HttpResponse<String> answer = get("/api/campaigns");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode row = json(answer).at("/campaigns/0");
        assertThat(row.path("campaign").asString()).isEqualTo("tears");
        assertThat(row.path("active").asInt()).isEqualTo(1);
        assertThat(Instant.parse(row.path("nextDue").asString())).isAfter(House.START);
    }

    @Test
    void everyAnswerIsJsonThatNobodyKeeps() {
        List<HttpResponse<String>> answers = List.of(
                get("/api/campaigns"),
                get("/api/nothing"),
                browse.get("/api/campaigns"),
                order("dance"),
                browse.post(STEER, "{}", "Authorization", "Bearer " + TOKEN, "Content-Type", "text/plain"));
        for (HttpResponse<String> answer : answers) {
            assertThat(answer.headers().firstValue("content-type")).hasValue(JSON);
            assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.startsWith("access-control-") || name.equals("set-cookie"));
        }
        assertThat(answers.subList(1, 5))
                .allSatisfy(a -> assertThat(error(a)).isNotEmpty().doesNotContain("<", "Exception"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all            | The lessons of tears come one by one: write 'all at once: true' in its campaign.yaml",
                "time 25:00     | \"time 25:00\" is not understood: write it such as \"time 06:45\".",
                "TIME           | \"TIME\" is not understood: write it such as \"time 06:45\".",
                "dance          | \"dance\" is nothing that a reader can order. Write an order such as",
                "join           | \"join\" is nothing that a reader can order.",
                "''             | \"\" is nothing that a reader can order.",
                "please leave   | \"please leave\" is nothing that a reader can order.",
                "again 4        | Nothing to do: that cannot be done as things stand. ann@example.org, tears: active,",
                "resume         | Nothing to do: that cannot be done as things stand.",
                "restart from 6 | Nothing to do: that cannot be done as things stand.",
                "priority other | Nothing to do: that cannot be done as things stand.",
                "move ann@example.org        | Nothing to do: that cannot be done as things stand.",
                "move postmaster@example.org | Nothing to do: that cannot be done as things stand."
            })
    void whatIsNotUnderstoodOrNotPossibleIsSaidAndNothingChanges(String words, String error) {
        unchanged(() -> {
            HttpResponse<String> answer = order(words);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(error(answer)).startsWith(error);
        });
    }

    @Test
    void aVeryLongOrderIsNone() {
        unchanged(() -> {
            HttpResponse<String> answer = order("leave" + " ".repeat(500) + "me alone");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(error(answer)).startsWith("An order has at most 200 characters.");
        });
    }

    @Test
    void whoIsNotThereIsSaid() {
        unchanged(() -> {
            assertThat(error(404, get("/api/readers/bob@example.org")))
                    .isEqualTo("Nobody with the address bob@example.org was ever here.");
            assertThat(error(404, get("/api/readers/a%2Fb@example.org")))
                    .isEqualTo("Nobody with the address a/b@example.org was ever here.");
            assertThat(error(404, get("/api/readers/bob"))).startsWith("\"bob\": an address has a name");
            assertThat(error(404, get("/api/readers/%3Cb%3E@example.org"))).startsWith("\"<b>@example.org\": ");
            assertThat(error(404, post("/api/readers/bob@example.org/tears/steer", "{\"order\": \"leave\"}")))
                    .isEqualTo("bob@example.org is not, and never was, subscribed to tears.");
            assertThat(error(404, post("/api/readers/" + ANN + "/tea/steer", "{\"order\": \"leave\"}")))
                    .isEqualTo("There is no campaign \"tea\".");
            assertThat(error(404, post("/api/readers/" + ANN + "/T%20/steer", "{\"order\": \"leave\"}")))
                    .isEqualTo("There is no campaign \"T \".");
            assertThat(error(404, get("/api"))).isEqualTo("There is nothing at this address.");
            assertThat(error(404, get("/api/nothing"))).isEqualTo("There is nothing at this address.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "leave",
                "\"leave\"",
                "[\"leave\"]",
                "null",
                "{}",
                "{\"order\": null}",
                "{\"order\": 4}",
                "{\"order\": [\"leave\"]}",
                "{\"Order\": \"leave\"}",
                "{\"order\": \"leave\", \"more\": 1}",
                "{\"order\": \"status\", \"order\": \"leave\"}",
                "{\"order\": \"leave\"} {}",
                "{\"order\": \"leave\"",
                "{order: 'leave'}",
                "\u0000{\"order\": \"leave\"}"
            })
    void aBodyThatIsNoOrderIsRefused(String body) {
        unchanged(() -> assertThat(error(400, post(STEER, body))).contains("{\"order\": \"pause 14 days\"}"));
    }

    @Test
    void hostileBodiesAreRefused() {
        unchanged(() -> {
            error(400, post(STEER, "[".repeat(60_000)));
            error(400, post(STEER, "{\"order\":".repeat(6_000)));
            error(400, post(STEER, "{\"order\": " + "9".repeat(60_000) + "}"));
            error(413, post(STEER, "{\"order\": \"" + "a".repeat(70_000) + "\"}"));
            error(413, post(STEER, "a".repeat(900_000)));
            HttpRequest.Builder chunked =
                    request(STEER).POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(new byte[70_000])));
            error(413, Browse.send(chunked));
            byte[] noUtf8 = "{\"order\": \"l\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
            error(400, Browse.send(request(STEER).POST(BodyPublishers.ofByteArray(noUtf8))));
            byte[] wide = "{\"order\": \"leave\"}".getBytes(StandardCharsets.UTF_16);
            error(400, Browse.send(request(STEER).POST(BodyPublishers.ofByteArray(wide))));
            String echoed = error(422, post(STEER, "{\"order\": \"<script>\\u0000\\n\"}"));
            assertThat(echoed).startsWith("\"<script>\u0000");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/jsonp",
                "application/json; charset=utf-16",
                "text/plain; application/json"
            })
    void onlyJsonIsRead(String type) {
        unchanged(() -> {
            HttpResponse<String> answer = browse.post(
                    STEER, "{\"order\": \"leave\"}", "Authorization", "Bearer " + TOKEN, "Content-Type", type);
            assertThat(error(415, answer)).contains("application/json");
            HttpResponse<String> none =
                    browse.post(STEER, "{\"order\": \"leave\"}", "Authorization", "Bearer " + TOKEN);
            error(415, none);
        });
    }

    @Test
    void jsonMayNameItsLetters() {
        HttpResponse<String> answer = browse.post(
                STEER,
                "{\"order\": \"leave\"}",
                "Authorization",
                "bearer " + TOKEN,
                "Content-Type",
                "Application/JSON; charset=UTF-8");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void readingChangesNothing() {
        unchanged(() -> {
            for (String path : List.of("/api/campaigns", "/api/readers/" + ANN, STEER, STEER + "?order=leave")) {
                get(path);
                Browse.send(request(path).method("HEAD", BodyPublishers.noBody()));
            }
            HttpResponse<String> wrong = get(STEER);
            assertThat(wrong.headers().firstValue("allow")).hasValue("POST");
            assertThat(error(405, wrong)).contains("Allow");
            error(405, Browse.send(request("/api/readers/" + ANN).DELETE()));
            error(405, post("/api/campaigns", "{}"));
        });
    }

    @Test
    void aFailureIsAReferenceAndNothingElse() {
        house.campaigns.add(null);
        HttpResponse<String> answer = get("/api/campaigns");
        assertThat(error(500, answer))
                .matches("This is our fault, not yours. Please try again later. Reference: [0-9a-f]{8}");
    }

    private Object standing(String address) {
        return new TellStanding(house.subscribers, house.subscriptions, house.steer)
                .of(EmailAddress.parse(address))
                .orElseThrow();
    }

    private static String printed(Object record) {
        StringWriter out = new StringWriter();
        Output.json(new PrintWriter(out), record);
        return out.toString();
    }
}
