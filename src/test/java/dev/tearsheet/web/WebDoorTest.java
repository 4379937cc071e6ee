package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.web.api.ApiSide;
import dev.tearsheet.web.desk.OperatorSide;
import dev.tearsheet.web.reader.ReaderSide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebDoorTest {
    private final House house = House.onTrial();
    private final Browse browse = new Browse(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everyPageIsProtectedAndSetsNoCookie() {
        house.active("ann@example.org");
        String capability = house.capability("ann@example.org");
        String[] paths = {
            "/", "/c/tears", "/confirm/x", "/leave/" + capability, "/me/" + capability, "/nothing", "/health"
        };
        for (String path : paths) {
            HttpResponse<String> answer = browse.get(path);
            String scripts = path.equals("/c/tears") ? "; script-src 'self'" : "";
            assertThat(answer.headers().firstValue("content-security-policy"))
                    .hasValue("default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                            + "frame-ancestors 'none'; base-uri 'none'" + scripts);
            assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("referrer-policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server");
            assertThat(answer.body().replaceAll("<script src=\"/zone.js[^\"]*\" defer></script>", ""))
                    .doesNotContain("<script", " onclick", " style=");
        }
    }

    @Test
    void signsOfLifeAndWhatComesWithThePages() {
        assertThat(browse.get("/health").body()).isEqualTo("ok\n");
        assertThat(browse.get("/robots.txt").body()).contains("Disallow: /leave/");
        assertThat(browse.get("/favicon.svg").headers().firstValue("content-type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("image/svg+xml"));
        String page = browse.get("/").body();
        String style = page.replaceAll("(?s).*href=\"(/tearsheet.css[^\"]*)\".*", "$1");
        assertThat(browse.get(style).headers().firstValue("content-type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/css"));
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        assertThat(browse.get("/nothing").statusCode()).isEqualTo(404);
        assertThat(browse.get("/nothing").body()).contains("There is no such page");
        HttpResponse<String> wrong = browse.method("DELETE", "/c/tears");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("allow"))
                .hasValueSatisfying(a -> assertThat(a).contains("GET"));
        assertThat(wrong.body()).contains("Not this way");
        assertThat(browse.method("PUT", "/leave/x").statusCode()).isEqualTo(405);
    }

    @Test
    void aFailureShowsAReferenceAndNothingElse() {
        house.templates.broken.add("web/home.ftlh");
        HttpResponse<String> answer = browse.get("/");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .containsPattern("id=\"reference\">[0-9a-f]{8}<")
                .doesNotContain("BrokenTemplate", "broken on purpose", "\tat ");
    }

    @Test
    void aFailureIsReadableWithoutAnyTemplate() {
        house.templates.broken.add("web/home.ftlh");
        house.templates.broken.add("web/error.ftlh");
        HttpResponse<String> answer = browse.get("/");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong").containsPattern("<code>[0-9a-f]{8}</code>");
        assertThat(browse.get("/nothing").statusCode()).isEqualTo(500);
    }

    @Test
    void tooLargeABodyIsNotRead() {
        String large = "email=" + "a".repeat(70_000);
        assertThat(browse.post("/c/tears/join", large, "Content-Type", Browse.URLENCODED)
                        .statusCode())
                .isEqualTo(413);
        HttpRequest.Builder chunked = HttpRequest.newBuilder(URI.create(house.url("/c/tears/join")))
                .header("Content-Type", Browse.URLENCODED)
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large.getBytes(StandardCharsets.UTF_8))));
        assertThat(Browse.send(chunked).statusCode()).isEqualTo(413);
        assertThat(house.subscriptions.all()).isEmpty();
    }

    @Test
    void aFormThatIsNoneIsRefusedInWords() {
        assertThat(browse.post("/c/tears/join", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browse.post("/c/tears/join", "email=%zz", "Content-Type", Browse.URLENCODED)
                        .statusCode())
                .isBetween(400, 422);
    }

    @Test
    void strangeAddressesAreAnsweredWithoutTheServersOwnPage() throws IOException {
        for (String path : new String[] {"/%zz", "/c/..%2f..%2fetc", "/%00", "/c/tears;x=1", "//post", "/./post"}) {
            String answer = OperatorDoorTest.raw(house, "GET", path, "Host: evil.example");
            assertThat(answer).as(path).containsPattern("^HTTP/1.1 (40[034]|200)");
            assertThat(answer).doesNotContain("Jetty", "Powered", "Trial clock");
        }
    }

    @Test
    void aTakenPortSaysWhichSettingToChange() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            WebSettings settings = new WebSettings(
                    "127.0.0.1", taken.getLocalPort(), "http://localhost", Optional.empty(), Optional.empty(), false);
            try (WebDoor door = closedDoor(settings)) {
                assertThatThrownBy(door::start)
                        .isInstanceOf(CannotListen.class)
                        .hasMessageContaining("another program is there already")
                        .hasMessageContaining("web.port");
            }
        }
    }

    @Test
    void aHostThatNobodyKnowsIsSaidToBeUnknown() {
        WebSettings settings =
                new WebSettings("nowhere.invalid", 8080, "http://localhost", Optional.empty(), Optional.empty(), false);
        try (WebDoor door = closedDoor(settings)) {
            assertThatThrownBy(door::start)
                    .isInstanceOf(CannotListen.class)
                    .hasMessageContaining("nowhere.invalid:8080, no machine of this name is known")
                    .hasMessageContaining("web.host");
        }
    }

    @Test
    void aWarmUpLeavesNothingRunning() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        WebDoor.warmUp();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !before.contains(thread) && !thread.isDaemon())
                .isEmpty();
    }

    @Test
    void settingsAreCheckedAndKeepTheirSecret() {
        assertThat(new WebSettings("h", 1, "https://x.example", Optional.of("secret"), Optional.of("secret"), false)
                        .toString())
                .doesNotContain("secret");
        for (String base : new String[] {"x.example", "https://x.example/", "ftp://x.example", "https://x.example/a"}) {
            assertThatThrownBy(() -> new WebSettings("h", 1, base, Optional.empty(), Optional.empty(), false))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("web.address");
        }
        assertThatThrownBy(() ->
                        new WebSettings("h", 70_000, "http://x.example", Optional.empty(), Optional.empty(), false))
                .hasMessageContaining("web.port");
    }

    private WebDoor closedDoor(WebSettings settings) {
        ReaderSide reader = new ReaderSide(null, null, null, null, house.reports, house.addresses, 20);
        OperatorSide operator =
                new OperatorSide(null, house.reports, house.arrivals, java.util.List::of, house.addresses);
        ApiSide api = new ApiSide(null, house.reports, null, null);
        return new WebDoor(settings, house.templates, house.clock, new Sides(reader, operator, api, Optional.empty()));
    }
}
