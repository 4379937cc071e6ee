package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The pages in a real browser: by keyboard, on a phone, in the dark. Screenshots are in target/screenshots. */
class BrowserIT {
    private static final String ANN = "ann@example.org";

    private static final String UNLABELLED = """
            return [...document.querySelectorAll('input:not([type=hidden]), textarea, select')]
                .filter(e => !e.labels.length || !e.labels[0].textContent.trim()).map(e => e.outerHTML);
            """;

    private static final String SMALL_BUTTONS = Sight.small("button, .button, input:not([type=hidden])");

    private static Chromium browser;

    private final House house = House.onTrial();

    @BeforeAll
    static void open() {
        assumeTrue(Chromium.isHere(), "no Chromium at /usr/bin/chromium: browser tests skipped");
        browser = new Chromium();
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void plainly() {
        browser.width(1280);
        browser.dark(false);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void subscribingByKeyboardAlone() {
        go("/c/tears");
        browser.keys(Keys.TAB);
        assertThat(browser.driver.switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        browser.keys(Keys.ENTER);
        browser.tabTo("email");
        browser.keys("ann@example");
        browser.keys(Keys.ENTER);
        browser.await("campaign");
        assertThat(browser.the("email-fault").getText()).contains("the domain has no dot");
        browser.tabTo("email");
        browser.keys(Keys.chord(Keys.CONTROL, "a") + ANN);
        browser.tabTo("join");
        browser.keys(Keys.SPACE);
        browser.await("joined");
        assertThat(house.state(ANN)).isInstanceOf(State.AwaitingConfirmation.class);
    }

    @Test
    void whoLeftByMistakeComesBackByOnePress() {
        house.active(ANN);
        go("/leave/" + house.capability(ANN));
        browser.press("leave", "left");
        assertThat(house.state(ANN)).isInstanceOf(State.Ended.class);

        go("/confirm/" + house.token(ANN, Question.RETURN));
        browser.press("confirm", "confirmed");
        assertThat(house.state(ANN)).isInstanceOf(State.Active.class);
    }

    @Test
    void fromTheFormThroughThePostOfficeToALesson() {
        go("/");
        browser.driver.findElement(By.linkText("When a man cries")).click();
        browser.await("campaign");
        browser.the("email").sendKeys(ANN);
        browser.press("join", "joined");
        browser.press("to-post", "post");
        browser.driver.findElement(By.linkText(ANN)).click();
        browser.await("box");
        browser.driver.findElement(By.linkText("confirm")).click();
        browser.await("letter");

        String letter = browser.driver.getWindowHandle();
        browser.driver.switchTo().frame("letter-html");
        browser.driver.findElement(By.linkText("Open the page")).click();
        browser.driver
                .switchTo()
                .window(browser.driver.getWindowHandles().stream()
                        .filter(w -> !w.equals(letter))
                        .findFirst()
                        .orElseThrow());
        browser.await("confirm");
        browser.press("confirm", "confirmed");
        browser.driver.close();
        browser.driver.switchTo().window(letter);

        browser.press("next-day", "box");
        assertThat(browser.the("clock-now").getText()).contains("Tuesday, 24 November 2026 at 07:30");
        assertThat(browser.the("came").getText()).isEqualTo("1 new letter came.");
        browser.driver.findElement(By.linkText("Lesson: Tears of relief")).click();
        browser.await("letter");
        browser.the("mail-text").sendKeys("pause");
        browser.press("send", "box");
        assertThat(browser.the("sent").isDisplayed()).isTrue();
        assertThat(house.written).hasSize(1);
    }

    @Test
    void aRestByTheReadersPage() {
        house.active(ANN);
        go("/me/" + house.capability(ANN));
        browser.press("pause-14", "me");
        assertThat(browser.the("state").getText()).contains("You are having a rest", "7 December");
        browser.press("resume", "me");
        browser.the("days").sendKeys("3");
        browser.press("pause", "me");
        browser.press("to-leave", "leave");
        browser.press("leave", "left");
        assertThat(house.state(ANN)).isInstanceOf(State.Ended.class);
    }

    @Test
    void everyPageAtEveryWidthInBothLights() {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            go(page.getValue());
            for (boolean dark : List.of(false, true)) {
                browser.dark(dark);
                for (int width : List.of(320, 360, 1280)) {
                    assertFits(page.getKey() + "-" + width + (dark ? "-dark" : ""), width);
                }
                assertThat((List<?>) browser.script(Sight.FAINT))
                        .as(page.getKey())
                        .isEmpty();
            }
            assertThat((List<?>) browser.script(UNLABELLED)).as(page.getKey()).isEmpty();
            assertThat((Long) browser.script("return document.querySelectorAll('h1').length"))
                    .as(page.getKey())
                    .isEqualTo(1);
        }
    }

    /** With the longest words and a long zone. */
    @Test
    void theReadersPagesFitAPhoneInEveryLanguage() {
        Map<String, String> pages = pages();
        pages.keySet().retainAll(List.of("campaign", "confirm", "leave", "me"));
        String times = "/me/" + house.capability(ANN) + "/times";
        String zone = "America/Argentina/ComodRivadavia";
        new Browse(house).form(times, "at", "07:30", "zone", zone, "day1", "1", "country", "AR");
        for (String language : List.of("de", "es", "fr")) {
            house.speaks(Locale.forLanguageTag(language));
            pages.forEach((name, path) -> {
                go(path);
                for (int width : List.of(320, 360)) {
                    assertFits(name + "-" + width + "-" + language, width);
                }
            });
        }
    }

    private static void assertFits(String name, int width) {
        browser.width(width);
        browser.screenshot(name);
        assertThat(browser.script("return document.documentElement.scrollWidth"))
                .as("overflow of " + name)
                .asInstanceOf(InstanceOfAssertFactories.LONG)
                .isLessThanOrEqualTo(width);
        assertThat((List<?>) browser.script(SMALL_BUTTONS)).as(name).isEmpty();
        assertThat((List<?>) browser.script(Sight.TINY)).as(name).isEmpty();
    }

    @Test
    void aVeryLongTitlePushesNoFigureOfTheStatusPageAside() {
        house.isTitled("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsfassung");
        browser.width(1280);
        go("/status");
        assertThat(browser.script("const w = document.querySelector('.wide'); return w.scrollWidth - w.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void noPageHasAnythingToComplainOf() {
        pages().values().forEach(this::go);
        assertThat(browser.driver.manage().logs().get("browser").getAll().stream()
                        .map(Object::toString)
                        .filter(l -> !l.contains("responded with a status of 4"))
                        .toList())
                .isEmpty();
    }

    /** One of each kind, with something on it. */
    private Map<String, String> pages() {
        house.allowsAllAtOnce();
        Subscription ann = house.active(ANN);
        String capability = house.capability(ANN);
        Browse browse = new Browse(house);
        browse.form("/c/tears/join", "email", "bob@example.org");
        browse.post("/post/next-day", "");
        browse.post("/post/next-day", "");
        house.reports.rows.add(
                0,
                house.row(
                        ann,
                        Purpose.LESSON,
                        Optional.of(3),
                        DispatchState.REJECTED,
                        "550 5.1.1 no such user here, sorry"));
        house.arrivals.add(
                ANN, "tears+s-abcdefghijklmnopqrstuvwxyz@lessons.test", "Re: x", "COMMAND", "pause", "paused");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("campaign", "/c/tears");
        pages.put("confirm", "/confirm/" + house.token("bob@example.org"));
        pages.put("leave", "/leave/" + capability);
        pages.put("me", "/me/" + capability);
        pages.put("post", "/post?came=2");
        pages.put("box", "/post/box?address=ann%40example.org");
        pages.put("letter", "/post/letters/3");
        pages.put("letter-source", "/post/letters/3?show=source");
        pages.put("letter-headers", "/post/letters/3?show=headers");
        pages.put("status", "/status");
        pages.put("error", "/nothing");
        return pages;
    }

    private void go(String path) {
        browser.driver.get(house.url(path));
    }
}
