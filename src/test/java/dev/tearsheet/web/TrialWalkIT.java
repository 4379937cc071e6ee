package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.tearsheet.cli.EngineProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The first quarter of an hour of somebody who tries the packaged engine out, in a real browser. */
@Timeout(240)
class TrialWalkIT {
    private static final String ANN = "ann@example.com";

    @TempDir
    Path folder;

    private EngineProcess engine;
    private Chromium chromium;
    private ChromeDriver browser;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Chromium.isHere(), "no Chromium at /usr/bin/chromium: browser tests skipped");
        EngineProcess.furnish(folder);
        engine = EngineProcess.serve(folder);
        chromium = new Chromium();
        browser = chromium.driver;
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void fromTheStartPageToTheGoodbye() throws Exception {
        browser.get(engine.url("/"));
        chromium.await("home");
        shoot("1-start");
        browser.findElement(By.linkText("Post office")).click();
        chromium.await("post");
        chromium.the("mail-from").sendKeys(ANN);
        assertThat(chromium.the("mail-to").getDomProperty("value")).isEqualTo("when-a-man-cries+join@tearsheet.test");
        shoot("2-write");
        chromium.press("send", "box");

        openNewest("Please confirm: When a man cries");
        shoot("3-confirm");
        chromium.press("send", "box");
        awaitLetters(2);

        openNewest("Welcome to When a man cries");
        shoot("4-welcome");
        nextDay();
        awaitLetters(3);
        openNewest("(2/25)");
        shoot("5-lesson");
        chromium.the("mail-text").sendKeys("stop");
        chromium.press("send", "box");
        awaitLetters(4);

        openNewest("You have left When a man cries");
        shoot("6-goodbye");
        nextDay();
        assertThat(subjects()).hasSize(4);
        shoot("7-box");
    }

    private void nextDay() {
        browser.get(engine.url("/post"));
        chromium.await("post");
        String before = chromium.the("clock-now").getText();
        chromium.the("next-day").click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(b -> !b.findElements(By.id("came")).isEmpty());
        assertThat(chromium.the("clock-now").getText()).isNotEqualTo(before);
    }

    private List<String> subjects() {
        browser.get(engine.url("/post/box?address=" + ANN));
        chromium.await("box");
        return browser.findElements(By.cssSelector("#letters a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private void awaitLetters(int count) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .withMessage(() -> count + " letters, not " + subjects())
                .until(b -> subjects().size() >= count);
        assertThat(subjects()).hasSize(count);
    }

    private void openNewest(String subject) {
        browser.findElement(By.partialLinkText(subject)).click();
        chromium.await("letter");
        assertThat(chromium.the("subject").getText()).contains(subject);
    }

    /** The whole page, on a phone and on a desk; nothing may hang over its side. */
    private void shoot(String name) {
        for (int width : List.of(390, 1280)) {
            chromium.width(width);
            chromium.screenshot("walk-" + name + "-" + width);
            Object wide = chromium.script("return document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue()).as(name + " at " + width).isLessThanOrEqualTo(width);
        }
    }
}
