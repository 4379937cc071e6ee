package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API for something over real HTTP, with its token, and reads the answers. */
abstract class ApiFixture {
    static final String TOKEN = "a-token.of/the~tests+0123=";
    static final String ANN = "ann@example.org";
    static final String STEER = "/api/readers/" + ANN + "/tears/steer";
    static final String JSON = "application/json";

    final House house = new House(false, Optional.empty(), Optional.of(TOKEN));
    final Browse browse = new Browse(house);

    @BeforeEach
    void aReader() {
        house.active(ANN);
    }

    @AfterEach
    void close() {
        house.close();
    }

    void unchanged(Runnable requests) {
        List<Subscription> before = house.subscriptions.all();
        int planned = house.subscriptions.planned().size();
        requests.run();
        assertThat(house.subscriptions.all()).isEqualTo(before);
        assertThat(house.subscriptions.planned()).hasSize(planned);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house.url(path)))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", JSON);
    }

    HttpResponse<String> get(String path) {
        return Browse.send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) {
        return Browse.send(request(path).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> order(String words) {
        return post(STEER, JsonMapper.shared().writeValueAsString(Map.of("order", words)));
    }

    static String error(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return error(answer);
    }

    static String error(HttpResponse<String> answer) {
        JsonNode body = json(answer);
        assertThat(body.size()).isEqualTo(1);
        return body.path("error").asString();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
