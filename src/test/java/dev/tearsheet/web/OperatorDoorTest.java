package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorDoorTest {
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:99", "[::1]:8080", "LOCALHOST"})
    void withoutAPasswordThisMachineIsLetIn(String host) throws IOException {
        try (House house = House.onTrial()) {
            assertThat(rawStatus(house, "/status", "Host: " + host)).isEqualTo(200);
            assertThat(rawStatus(house, "/post", "Host: " + host)).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: localhost.evil.example",
                "Host: 127.0.0.1.nip.example:80",
                "Host: localhost\r\nX-Forwarded-For: 203.0.113.9",
                "Host: localhost\r\nX-Forwarded-For: 127.0.0.1",
                "Host: localhost\r\nForwarded: for=203.0.113.9",
                "Host: localhost\r\nVia: 1.1 proxy",
                "Host: localhost\r\nX-Real-IP: 203.0.113.9"
            })
    void withoutAPasswordNobodyElseIs(String headers) throws IOException {
        try (House house = House.onTrial()) {
            for (String page :
                    new String[] {"/status", "/post", "/post/box", "/post/letters/1", "/post/letters/1/html"}) {
                assertThat(rawStatus(house, page, headers)).as(page).isEqualTo(403);
            }
            for (String step : new String[] {"/post/next-day", "/post/write", "/post/letters/1/reply"}) {
                assertThat(raw(house, "POST", step, headers)).as(step).startsWith("HTTP/1.1 403");
            }
            assertThat(house.clock.instant()).isEqualTo(House.START);
            assertThat(raw(house, "GET", "/status", headers)).contains("operator.password");
        }
    }

    @Test
    void withAPasswordItIsAskedFor() {
        try (House house = new House(true, Optional.of("pass:wörd"))) {
            Browse browse = new Browse(house);
            assertThat(browse.get("/status").statusCode()).isEqualTo(401);
            assertThat(browse.get("/status").headers().firstValue("www-authenticate"))
                    .hasValue("Basic realm=\"Tearsheet\", charset=\"UTF-8\"");
            assertThat(browse.get("/post", "Authorization", basic("me:pass:wörd"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(browse.get("/post", "Authorization", basic("me:pass:w")).statusCode())
                    .isEqualTo(401);
            assertThat(browse.get("/post", "Authorization", "Basic %%%").statusCode())
                    .isEqualTo(401);
            assertThat(browse.get("/c/tears").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void withAPasswordTheOperatorMayComeFromAnywhere() {
        try (House house = new House(true, Optional.of("right"))) {
            assertThat(new Browse(house)
                            .get("/status", "Authorization", basic("x:right"), "X-Forwarded-For", "203.0.113.9")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoIsWrongTooOftenWaits() {
        try (House house = new House(true, Optional.of("right"))) {
            Browse browse = new Browse(house);
            for (int i = 0; i < 10; i++) {
                assertThat(browse.get("/status", "Authorization", basic("x:wrong" + i))
                                .statusCode())
                        .isEqualTo(401);
            }
            assertThat(browse.get("/status", "Authorization", basic("x:right")).statusCode())
                    .isEqualTo(429);
            assertThat(browse.get("/status", "Authorization", basic("x:right"), "X-Forwarded-For", "203.0.113.9")
                            .statusCode())
                    .isEqualTo(200);
            house.clock.moveTo(House.START.plus(Duration.ofMinutes(10)));
            assertThat(browse.get("/status", "Authorization", basic("x:right")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void inEarnestThereIsNoPostOffice() {
        try (House house = House.inEarnest()) {
            assertThat(new Browse(house).get("/post").statusCode()).isEqualTo(404);
            assertThat(new Browse(house).post("/post/next-day", "").statusCode())
                    .isEqualTo(404);
        }
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static int rawStatus(House house, String path, String headers) throws IOException {
        return Integer.parseInt(raw(house, "GET", path, headers).split(" ")[1]);
    }

    /** The HTTP client of the JDK lets nobody choose a Host header. */
    static String raw(House house, String method, String path, String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", house.port())) {
            String request = method + " " + path + " HTTP/1.1\r\n" + headers
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
