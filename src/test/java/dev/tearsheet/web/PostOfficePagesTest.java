package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.trial.Pen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostOfficePagesTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private final House house = House.onTrial();
    private final Browse browse = new Browse(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anEmptyPostOfficeSaysHowToFillIt() {
        assertThat(browse.get("/post").body()).contains("No letters yet", "tears+join@lessons.test");
    }

    @Test
    void aWishToJoinShowsAtOnceInTheBox() {
        browse.form("/c/tears/join", "email", "ann+x@example.org");
        assertThat(browse.get("/post").body()).contains("/post/box?address=ann%2Bx%40example.org", "1 letter");
        assertThat(browse.get("/post/box?address=ann%2Bx%40example.org").body())
                .contains("href=\"/post/letters/1\"", "confirm");
    }

    @Test
    void nextDayMovesToTheNextLessonAndBringsIt() {
        house.active("ann@example.org");
        assertThat(browse.get("/post").body()).contains("Tue 24 Nov 07:30", "1 lesson is due");
        HttpResponse<String> answer = browse.post("/post/next-day", "");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(house.clock.instant()).isEqualTo(Instant.parse("2026-11-24T06:30:00Z"));
        assertThat(browse.get("/post/box?address=ann%40example.org").body()).contains("Lesson: Tears of relief");
        assertThat(browse.get("/post?came=2").body()).contains("2 new letters came", "Wed 25 Nov 07:30");
    }

    @Test
    void nextDayLeadsBackToTheBoxItWasPressedAt() {
        HttpResponse<String> answer = browse.form("/post/next-day", "box", "ann+x@example.org");
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/post/box?came=0&address=ann%2Bx%40example.org"));
    }

    @Test
    void whatIsStuckInThePastDoesNotHoldTheClock() {
        house.active("ann@example.org");
        house.campaigns.clear();
        house.clock.moveTo(House.START.plus(Duration.ofDays(3)));
        browse.post("/post/next-day", "");
        assertThat(house.clock.instant()).isEqualTo(House.START.plus(Duration.ofDays(4)));
    }

    @Test
    void nextDayGoesOneDayOnIfNothingIsDue() {
        assertThat(browse.get("/post").body()).contains("Nothing is due");
        browse.post("/post/next-day", "");
        assertThat(house.clock.instant()).isEqualTo(House.START.plus(Duration.ofDays(1)));
    }

    @Test
    void onlyTheButtonMovesTheClock() {
        browse.get("/post");
        browse.head("/post");
        assertThat(browse.get("/post/next-day").statusCode()).isEqualTo(405);
        String[][] elsewhere = {
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
            {"Origin", "http://localhost:1"}
        };
        for (String[] header : elsewhere) {
            assertThat(browse.post("/post/next-day", "", header).statusCode()).isEqualTo(403);
        }
        assertThat(house.clock.instant()).isEqualTo(House.START);
        assertThat(browse.post("/post/next-day", "", "Origin", "http://localhost:" + house.port())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aHostileLetterIsShownAsText() {
        keep("Subject " + HOSTILE, HOSTILE, "");
        for (String view : new String[] {"", "?show=text", "?show=headers", "?show=source", "?show=html"}) {
            assertNothingHostile(browse.get("/post/letters/1" + view).body());
        }
        assertNothingHostile(browse.get("/post/box?address=ann%40example.org").body());
        assertNothingHostile(browse.get("/post/box?address=%3Cscript%3Ealert(1)%3C/script%3E")
                .body());
    }

    @Test
    void aLettersHtmlIsLockedUp() {
        keep("Hello", "text", "<html><HEAD lang=en><title>x</title></head><body><script>1</script></body></html>");
        HttpResponse<String> letter = browse.get("/post/letters/1/html");
        assertThat(letter.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(p -> assertThat(p)
                        .startsWith("sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'")
                        .doesNotContain("allow-scripts", "allow-same-origin"));
        assertThat(letter.body()).contains("<HEAD lang=en><base target=\"_blank\">");
        HttpResponse<String> page = browse.get("/post/letters/1");
        assertThat(page.body()).contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"");
        assertThat(page.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(p -> assertThat(p).contains("frame-src 'self'"));
    }

    @Test
    void aReplyGoesToWhereTheLetterWantsIt() {
        keep("Lesson 1", "text", "");
        String page = browse.get("/post/letters/1").body();
        assertThat(page).contains("value=\"tears+s-abc@lessons.test\"", "value=\"Re: Lesson 1\"");
        HttpResponse<String> answer = browse.form(
                "/post/letters/1/reply",
                "to",
                "tears+s-abc@lessons.test",
                "subject",
                "Re: Lesson\r\nBcc: x@example.org",
                "text",
                "pause\r\n");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/post/box?sent=1&address=ann%40example.org"));
        assertThat(house.written)
                .containsExactly(new Pen.Draft(
                        "ann@example.org",
                        "tears+s-abc@lessons.test",
                        "Re: Lesson Bcc: x@example.org",
                        "pause\r\n",
                        Optional.of("<1@tearsheet.test>")));
    }

    @Test
    void whatTheDoorRefusesCanBeMended() {
        HttpResponse<String> answer = browse.form(
                "/post/write", "from", "ann@example.org", "to", "nobody@lessons.test", "subject", "Hi", "text", "<b>");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("550 5.1.1", "&lt;nobody@lessons.test&gt;", "value=\"Hi\"", "&lt;b&gt;");
        assertThat(browse.form("/post/write", "from", "nonsense", "to", "tears@lessons.test")
                        .body())
                .contains("From is no address");
        assertThat(browse.form("/post/write", "from", "a@example.org", "to", "").body())
                .contains("To is no address");
        assertThat(house.written).isEmpty();
    }

    @Test
    void aLetterThatIsNotThereIsNotFound() {
        for (String id : new String[] {"1", "x", "99999999999999999999", "-1"}) {
            assertThat(browse.get("/post/letters/" + id).statusCode()).isEqualTo(404);
        }
    }

    private void keep(String subject, String text, String html) {
        byte[] source =
                MemoryPostOffice.write("Tears <tears@lessons.test>", "tears+s-abc@lessons.test", subject, text, html);
        house.office.keep("", "ann@example.org", source, House.START);
    }

    private static void assertNothingHostile(String body) {
        assertThat(body).contains("&lt;script&gt;").doesNotContain("<script", "<img src=x");
    }
}
