package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.tearsheet.cli.EngineProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The first quarter of an hour of somebody who tries the packaged engine out, in a real browser. */
@Timeout(240)
class TrialWalkIT {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String ANN = "ann@example.com";

    @TempDir
    Path folder;

    private EngineProcess engine;
    private ChromeDriver browser;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "skipped: it needs " + BROWSER + " and " + DRIVER);
        Files.createDirectories(SCREENSHOTS);
        EngineProcess.furnish(folder);
        engine = EngineProcess.serve(folder);
        ChromeOptions options = new ChromeOptions()
                .setBinary(BROWSER.toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("browser"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void fromTheStartPageToTheGoodbye() throws Exception {
        browser.get(engine.url("/"));
        await("home");
        shoot("1-start");
        browser.findElement(By.linkText("Post office")).click();
        await("post");
        the("mail-from").sendKeys(ANN);
        assertThat(the("mail-to").getDomProperty("value")).isEqualTo("when-a-man-cries+join@tearsheet.test");
        shoot("2-write");
        press("send", "box");

        openNewest("Please confirm: When a man cries");
        shoot("3-confirm");
        press("send", "box");
        awaitLetters(2);

        openNewest("Welcome to When a man cries");
        shoot("4-welcome");
        nextDay();
        awaitLetters(3);
        openNewest("(2/25)");
        shoot("5-lesson");
        the("mail-text").sendKeys("stop");
        press("send", "box");
        awaitLetters(4);

        openNewest("You have left When a man cries");
        shoot("6-goodbye");
        nextDay();
        assertThat(subjects()).hasSize(4);
        shoot("7-box");
    }

    private void nextDay() {
        browser.get(engine.url("/post"));
        await("post");
        String before = the("clock-now").getText();
        the("next-day").click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(b -> !b.findElements(By.id("came")).isEmpty());
        assertThat(the("clock-now").getText()).isNotEqualTo(before);
    }

    private List<String> subjects() {
        browser.get(engine.url("/post/box?address=" + ANN));
        await("box");
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
        await("letter");
        assertThat(the("subject").getText()).contains(subject);
    }

    private WebElement the(String id) {
        return browser.findElement(By.id(id));
    }

    private void press(String id, String page) {
        the(id).click();
        await(page);
    }

    private void await(String page) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(b -> !b.findElements(By.id("page-" + page)).isEmpty());
    }

    /** The whole page, on a phone and on a desk; nothing may hang over its side. */
    private void shoot(String name) throws IOException {
        for (int width : List.of(390, 1280)) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
            Map<String, Object> shot = browser.executeCdpCommand(
                    "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
            Files.write(
                    SCREENSHOTS.resolve("walk-" + name + "-" + width + ".png"),
                    OutputType.BYTES.convertFromBase64Png((String) shot.get("data")));
            Object wide = browser.executeScript("return document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue()).as(name + " at " + width).isLessThanOrEqualTo(width);
        }
    }
}
