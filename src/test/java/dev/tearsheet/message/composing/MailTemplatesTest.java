package dev.tearsheet.message.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.lesson.Section;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.template.FreeMarkerTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MailTemplatesTest {
    private static final Map<String, Message> MAILS = inAllLanguages();

    /** English ones by their name, others such as {@code lesson_de}. */
    private static Map<String, Message> inAllLanguages() {
        Map<String, Message> all = new TreeMap<>(SampleMails.all());
        for (String language : List.of("de", "fr", "es")) {
            SampleMails.all(Locale.forLanguageTag(language))
                    .forEach((name, mail) -> all.put(name + "_" + language, mail));
        }
        return all;
    }

    @TempDir
    Path folder;

    static Stream<String> names() {
        return MAILS.keySet().stream();
    }

    @Test
    void there_is_a_mail_for_every_purpose() {
        assertThat(MAILS.keySet())
                .containsAll(Arrays.stream(Purpose.values())
                        .map(p -> p.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void text_and_html_say_the_same(String name) {
        Message mail = MAILS.get(name);
        Document page = Jsoup.parse(mail.html());
        page.select(".preheader").remove();
        Map<String, Long> html = words(page.body().text());
        Map<String, Long> text = words(mail.text().replaceAll("<?https?://\\S+", " "));
        assertThat(share(html, text)).as("of the HTML in the text").isGreaterThanOrEqualTo(0.9);
        assertThat(share(text, html)).as("of the text in the HTML").isGreaterThanOrEqualTo(0.9);
        List<String> links = page.select("a[href^=http]").eachAttr("href");
        assertThat(links).allMatch(l -> mail.text().contains(l), "stands in the text as well");
    }

    @Test
    void a_lesson_says_that_one_more_mail_may_be_under_way_when_it_tells_how_to_leave() {
        Map<String, String> words = Map.of(
                "lesson", "may be under way",
                "lesson_de", "noch unterwegs",
                "lesson_es", "ya en camino",
                "lesson_fr", "déjà en route");
        words.forEach((name, said) -> {
            Message mail = MAILS.get(name);
            assertThat(mail.text().replaceAll("\\s+", " ")).as(name).contains(said);
            assertThat(Jsoup.parse(mail.html()).select(".foot").text()).as(name).contains(said);
        });
    }

    @Test
    void only_a_lesson_after_a_pause_says_that_it_is_over() {
        Map<String, String> words = Map.of(
                "", "Your pause is over",
                "_de", "Ihre Pause ist vorbei",
                "_es", "Su pausa ha terminado",
                "_fr", "Votre pause est finie");
        words.forEach((language, said) -> {
            for (String part : List.of(
                    MAILS.get("lesson-after-a-pause" + language).text(),
                    MAILS.get("lesson-after-a-pause" + language).html())) {
                assertThat(part).containsOnlyOnce(said);
            }
            assertThat(MAILS.get("lesson" + language).text()).doesNotContain(said);
            assertThat(MAILS.get("lesson" + language).html()).doesNotContain(said);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_text_is_mail(String name) {
        assertThat(MAILS.get(name).text().lines())
                .allMatch(l -> l.length() <= 72 || !l.contains(" "))
                .allMatch(l -> l.equals(l.stripTrailing()))
                .noneMatch(l -> l.contains("&amp;") || l.contains("${"));
        assertThat(MAILS.get(name).text()).endsWith(".\n").doesNotContain("\n\n\n");
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_html_is_mail(String name) {
        String html = MAILS.get(name).html();
        Document page = Jsoup.parse(html);
        assertThat(html.strip()).startsWith("<!DOCTYPE html>").doesNotContain("${", "~Zq");
        assertThat(page.select("html").attr("lang"))
                .isEqualTo(name.contains("_") ? name.substring(name.indexOf('_') + 1) : "en");
        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("table")).allMatch(t -> t.attr("role").equals("presentation"));
        assertThat(page.select("img, script, form, iframe, link, svg")).isEmpty();
        assertThat(page.select("a")).allMatch(a -> a.attr("href").matches("(https?://|mailto:).+") && a.hasText());
        assertThat(page.select(".preheader").text().length()).isBetween(35, 120);
        assertThat(page.select("style")).hasSize(1).allMatch(s -> s.closest("head") != null);
        assertThat(page.select("style").first().data())
                .contains("prefers-color-scheme")
                .hasSizeLessThan(16_384);
        assertThat(page.select("body p, body h1, body td[class]")).allMatch(e -> e.hasAttr("style"));
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
    }

    @ParameterizedTest
    @MethodSource("names")
    void headings_come_in_order(String name) {
        int last = 0;
        for (Element heading : Jsoup.parse(MAILS.get(name).html()).select("h1, h2, h3, h4")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(Math.max(last, 1) + 1);
            last = level;
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_english_is_left_in_another_language(String name) {
        if (name.contains("_")) {
            String english = MAILS.get(name.substring(0, name.indexOf('_'))).subject();
            assertThat(MAILS.get(name).subject())
                    .satisfiesAnyOf(
                            s -> assertThat(s).isNotEqualTo(english),
                            s -> assertThat(name).startsWith("lesson").doesNotContain("welcome"),
                            s -> assertThat(name).matches("(last-lesson|again)_.*"));
            assertThat(MAILS.get(name).text())
                    .doesNotContain("You get this", "Your page", "Leave these", "minutes to read");
        }
    }

    @Test
    void mails_about_lessons_show_how_they_end() {
        for (String name : List.of("lesson", "last-lesson", "welcome", "welcome-with-lesson", "finish", "paused")) {
            assertThat(MAILS.get(name).text()).contains("https://lessons.example.org/leave/");
            assertThat(MAILS.get(name).html()).contains("href=\"https://lessons.example.org/leave/");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1 mail is in doubt",
        "de, 1 Mail ist ungewiss",
        "fr, 1 message est incertain",
        "es, 1 mensaje está en duda"
    })
    void the_report_is_of_all_campaigns_and_not_of_the_first_and_counts_as_people_do(String language, String one) {
        Message report = SampleMails.all(Locale.forLanguageTag(language)).get("report");
        assertThat(report.text()).contains(one).doesNotContain("The little school of dreams");
        assertThat(Jsoup.parse(report.html()).body().text())
                .contains(one)
                .doesNotContain("The little school of dreams");
    }

    @Test
    void in_french_no_line_breaks_before_a_mark_or_within_a_guillemet() {
        SampleMails.all("Une leçon", Locale.FRENCH).forEach((name, mail) -> {
            String page = Jsoup.parse(mail.html()).body().wholeText();
            for (String said : List.of(mail.subject(), mail.text(), page)) {
                assertThat(said).as(name).doesNotContainPattern("«[ \\n]|[ \\n]»|\\p{L}[ \\n][:;?!](?:\\s|$)");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1 short lesson, lessons",
        "de, 1 kurze Lektion, Lektionen",
        "fr, 1 courte leçon, leçons",
        "es, 1 lección breve, lecciones"
    })
    void a_campaign_of_one_lesson_has_no_lessons(String language, String one, String many) {
        Campaign campaign = Sample.campaign("Tea", Locale.forLanguageTag(language), 1);
        Message question = SampleMails.composer().notice(Sample.notice(campaign, Purpose.CONFIRM));

        assertThat(question.text()).contains(one + ",").doesNotContain("1 " + many, "1 short " + many);
        assertThat(Jsoup.parse(question.html()).text()).contains(one + ",");
    }

    @Test
    void a_lesson_says_how_far_and_what_next() {
        assertThat(MAILS.get("lesson").text())
                .contains("Lesson 4 of 25 · next: Tue 24 Nov, 07:30", "2 minutes to read", "Before we begin");
        assertThat(MAILS.get("last-lesson").text()).contains("Lesson 25 of 25 · a last word: Tue 24 Nov, 07:30");
        assertThat(MAILS.get("finish").text()).contains("Do all people dream?", "With practice, a little.");
    }

    @Test
    void only_fit_links_are_carried() {
        Section section = new Section(
                "",
                List.of(Sample.paragraph(
                        Sample.link("bad", "javascript:alert(1)"),
                        Sample.link("local", "/etc/passwd"),
                        Sample.link("good", " https://example.com/a "),
                        Sample.link("two\n  lines", "mailto:a@example.com"))),
                Sample.LINES);
        assertThat(CleanBlocks.sections(List.of(section)).toString())
                .doesNotContain("javascript", "passwd", "\n")
                .contains("Optional[https://example.com/a]", "two lines");
    }

    @Test
    void a_template_in_the_language_of_the_mail_comes_first() throws IOException {
        Files.createDirectories(folder.resolve("mail"));
        Files.writeString(folder.resolve("mail/lesson_de.subject.ftl"), "Lektion ${lesson.number}: ${lesson.title}");
        Composer composer = new Composer(
                new FreeMarkerTemplates(Optional.of(folder)),
                Sample.ADDRESSES,
                Sample.LINKS,
                Sample.TOKENS,
                Waits.USUAL);
        Campaign german = Sample.campaign("Träume", Locale.GERMANY, 25);
        assertThat(composer.issue(Sample.issue(german, 3, false)).subject())
                .isEqualTo("Lektion 4: Falling, and waking before the ground");
        assertThat(composer.issue(Sample.issue(Sample.campaign(), 3, false)).subject())
                .endsWith("(4/25)");
    }

    private static Map<String, Long> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}@]+"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** How much of one is in the other, each word as often as it stands there. */
    private static double share(Map<String, Long> one, Map<String, Long> other) {
        long all = one.values().stream().mapToLong(Long::longValue).sum();
        long found = one.entrySet().stream()
                .mapToLong(e -> Math.min(e.getValue(), other.getOrDefault(e.getKey(), 0L)))
                .sum();
        return (double) found / all;
    }
}
