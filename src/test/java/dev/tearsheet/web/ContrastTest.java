package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.message.composing.SampleMails;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Colours that can be told apart, reckoned from the style sheets: 4.5 to 1 for text (WCAG 2.2, 1.4.3), 3 to 1 for the
 * edges of fields (1.4.11). What a browser makes of them BrowserIT and MailLooksIT look at.
 */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");
    private static final List<String> GROUNDS = List.of("page", "sheet", "tint");

    @Test
    void thePagesInBothLights() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/web/tearsheet.css"));
        String[] lights = sheet.split("@media \\(prefers-color-scheme: dark\\)");
        assertThat(lights).hasSize(2);
        for (String light : List.of(lights[0], lights[1].substring(0, lights[1].indexOf("*, *::before")))) {
            Map<String, String> colours =
                    COLOUR.matcher(light).results().collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
            for (String ground : GROUNDS) {
                for (String text : List.of("ink", "quiet", "accent", "fault")) {
                    assertApart(text + " on " + ground, colours.get(text), colours.get(ground), 4.5);
                }
                assertApart("edge on " + ground, colours.get("edge"), colours.get(ground), 3);
            }
            assertApart("buttons", colours.get("on-accent"), colours.get("accent"), 4.5);
            assertApart("what was done", colours.get("done"), colours.get("done-tint"), 4.5);
        }
    }

    @Test
    void everyMailInTheLight() {
        SampleMails.all("Tea", Locale.ENGLISH).forEach((name, mail) -> {
            Element body = Jsoup.parse(mail.html()).body();
            body.select(".preheader").remove();
            for (Element element : body.getAllElements()) {
                if (!element.ownText().isBlank()) {
                    assertApart(
                            name + ": " + element.ownText(),
                            style(element, "color"),
                            style(element, "background-color"),
                            4.5);
                }
            }
        });
    }

    /** As it stands in the element or in one around it. */
    private static String style(Element element, String property) {
        Pattern declared = Pattern.compile("(?:^|;)\\s*" + property + ":\\s*(#[0-9a-f]{3,6})");
        return Stream.concat(Stream.of(element), element.parents().stream())
                .map(e -> declared.matcher(e.attr("style")))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + property + " for " + element));
    }

    private static void assertApart(String what, String one, String other, double least) {
        double a = luminance(one);
        double b = luminance(other);
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
                .as(what + ": " + one + " and " + other)
                .isGreaterThanOrEqualTo(least);
    }

    /** Relative luminance (WCAG 2.2). */
    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
