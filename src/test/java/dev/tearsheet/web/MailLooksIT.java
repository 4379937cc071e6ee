package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.tearsheet.message.Message;
import dev.tearsheet.message.composing.SampleMails;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mails in a browser as narrow as a phone: nothing may hang over the side, whatever words are in them; what they say
 * can be read in both lights, and what is to be pressed can be hit.
 */
class MailLooksIT {
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung und mehr";

    @TempDir
    private Path folder;

    @Test
    void everyMailIsReadAndPressedOnAPhone() throws IOException {
        assumeTrue(Chromium.isHere(), "no Chromium at /usr/bin/chromium: browser tests skipped");
        try (Chromium browser = new Chromium()) {
            for (Map.Entry<String, Message> mail :
                    SampleMails.all(LONG, Locale.GERMAN).entrySet()) {
                Path file = Files.writeString(
                        folder.resolve(mail.getKey() + ".html"), mail.getValue().html());
                browser.driver.get(file.toUri().toString());
                for (int width : List.of(320, 360, 1280)) {
                    browser.width(width);
                    String name = "mail-" + mail.getKey() + "-" + width;
                    browser.screenshot(name);
                    assertThat(browser.script("return document.documentElement.scrollWidth"))
                            .as("overflow of " + name)
                            .asInstanceOf(InstanceOfAssertFactories.LONG)
                            .isLessThanOrEqualTo(width);
                }
                browser.width(360);
                String name = mail.getKey();
                assertThat((List<?>) browser.script(Sight.TINY)).as(name).isEmpty();
                assertThat((List<?>) browser.script(Sight.small(".button a, .ways a")))
                        .as(name)
                        .isEmpty();
                for (boolean dark : List.of(false, true)) {
                    browser.dark(dark);
                    browser.screenshot("mail-" + name + (dark ? "-dark" : "-light"));
                    assertThat((List<?>) browser.script(Sight.FAINT)).as(name).isEmpty();
                }
                browser.dark(false);
            }
        }
    }
}
