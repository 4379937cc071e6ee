package dev.tearsheet.message.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.template.BrokenTemplate;
import dev.tearsheet.template.FreeMarkerTemplates;
import dev.tearsheet.template.Model;
import dev.tearsheet.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StencilTest {
    private final Random random = new Random(42);

    private static final Set<Particular> QUESTION =
            EnumSet.of(Particular.CONFIRM_PAGE, Particular.CONFIRM_ADDRESS, Particular.UNTIL);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lesson",
                "welcome",
                "confirm",
                "finish",
                "goodbye",
                "already-on",
                "leave-check",
                "paused",
                "resumed",
                "settings",
                "status",
                "help"
            })
    void filled_it_says_what_plain_rendering_says(String template) {
        Typesetter typesetter = new Typesetter(new FreeMarkerTemplates(Optional.empty()), Waits.USUAL);
        for (int round = 0; round < 2; round++) {
            Personal<String> shape = mayMiss(template) ? someMissing() : Readers.anyone();
            MailStencil stencil =
                    typesetter.stencil(manuscript(template, shape)).orElseThrow();
            for (int reader = 0; reader < 5; reader++) {
                Personal<String> values = shape.map((i, v) -> Readers.anything(random));
                assertThat(stencil.print(values)).isEqualTo(typesetter.set(manuscript(template, values)));
            }
        }
    }

    @Test
    void no_template_of_ours_falls_back() {
        Typesetter typesetter = new Typesetter(new FreeMarkerTemplates(Optional.empty()), Waits.USUAL);
        for (int lesson : List.of(0, 3, 24)) {
            assertThat(typesetter.stencil(manuscript("lesson", lesson, Readers.anyone())))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>${reader.next?upper_case}</p>",
                "<p><#if reader.next == 'x'>x</#if></p>",
                "<p>${reader.next?length}</p>",
                "<p><#outputformat 'plainText'><#assign n>${reader.next?markup_string}</#assign></#outputformat>${n?length}</p>",
                "<p><a href=\"?x=${reader.leavePage?url}\">x</a></p>",
                "<style>[href^=http] { color: red }</style><p><a href=\"${reader.leavePage}\">x</a></p>",
            })
    void a_template_that_does_more_than_to_print_is_rendered_for_each_reader(String html) throws IOException {
        Files.createDirectories(folder.resolve("mail"));
        Files.writeString(folder.resolve("mail/lesson.html.ftlh"), html);
        Typesetter typesetter = new Typesetter(new FreeMarkerTemplates(Optional.of(folder)), Waits.USUAL);
        Press press = new Press(typesetter);
        if (!html.contains("markup_string")) {
            for (String next : List.of("x", "Tue 24 Nov")) {
                Manuscript manuscript = manuscript("lesson", withNext(next));
                assertThat(press.print(manuscript)).isEqualTo(typesetter.set(manuscript));
            }
        }
        assertThat(stencilOrNone(typesetter, withNext("x"))).isEmpty();
    }

    @Test
    void whatever_a_template_says_filled_it_says_what_plain_rendering_says() throws IOException {
        Path html = Files.createDirectories(folder.resolve("mail")).resolve("lesson.html.ftlh");
        int stencils = 0;
        for (int round = 0; round < 60; round++) {
            Files.writeString(html, anyTemplate());
            Typesetter typesetter = new Typesetter(new FreeMarkerTemplates(Optional.of(folder)), Waits.USUAL);
            Optional<MailStencil> stencil = stencilOrNone(typesetter, Readers.anyone());
            stencils += stencil.isPresent() ? 1 : 0;
            for (int reader = 0; stencil.isPresent() && reader < 3; reader++) {
                Manuscript plain = manuscript("lesson", Readers.anyone().map((i, v) -> Readers.anything(random)));
                assertThat(stencil.get().print(plain.reader())).isEqualTo(typesetter.set(plain));
            }
        }
        assertThat(stencils).isBetween(20, 59);
    }

    private String anyTemplate() {
        List<String> parts = List.of(
                "<p>",
                "</p>",
                " ",
                "\n",
                "=",
                ".\n.",
                "F",
                "\u00e4\u4e2d ",
                "word".repeat(30),
                "&amp;",
                "<b>",
                "</b>",
                "${reader.next}",
                "<a href=\"${reader.leavePage}\">",
                "</a>",
                "<td width=\"1\">${reader.received}</td>",
                "<#if reader.next??>${reader.next}</#if>",
                "${reader.readerPage} ${reader.leaveAddress}");
        String odd = random.nextInt(6) == 0 ? "${reader.next?upper_case}" : "";
        return random.ints(1 + random.nextInt(30), 0, parts.size())
                        .mapToObj(parts::get)
                        .collect(Collectors.joining())
                + odd;
    }

    @Test
    void words_like_our_marks_in_a_lesson_do_no_harm() throws IOException {
        Files.createDirectories(folder.resolve("mail"));
        Files.writeString(folder.resolve("mail/lesson.html.ftlh"), "<p>qZ~A0~Zq ${reader.next}</p>");
        Typesetter typesetter = new Typesetter(new FreeMarkerTemplates(Optional.of(folder)), Waits.USUAL);
        assertThat(typesetter.stencil(manuscript("lesson", Readers.anyone()))).isEmpty();
        assertThat(new Press(typesetter)
                        .print(manuscript("lesson", withNext("Tuesday")))
                        .html())
                .hasToString("<p>qZ~A0~Zq Tuesday</p>");
    }

    @Test
    void an_issue_is_rendered_once_and_anew_when_something_changed() {
        int[] renderings = new int[1];
        long[] edition = new long[1];
        Templates real = new FreeMarkerTemplates(Optional.empty());
        Templates counting = new Templates() {
            @Override
            public String render(String name, Record model) {
                renderings[0]++;
                return real.render(name, model);
            }

            @Override
            public String render(String name, Model model) {
                renderings[0]++;
                return real.render(name, model);
            }

            @Override
            public boolean exists(String name) {
                return real.exists(name);
            }

            @Override
            public long edition() {
                return edition[0];
            }
        };
        Press press = new Press(new Typesetter(counting, Waits.USUAL));
        for (int i = 0; i < 50; i++) {
            press.print(manuscript("lesson", withNext("day " + i)));
        }
        assertThat(renderings[0]).isEqualTo(9);
        edition[0]++;
        press.print(manuscript("lesson", withNext("day")));
        assertThat(renderings[0]).isEqualTo(18);
        press.print(manuscript("lesson", 4, withNext("day")));
        assertThat(renderings[0]).isEqualTo(27);
        press.print(manuscript(Sample.campaign("Another title", Locale.ENGLISH, 25), "lesson", 4, withNext("day")));
        assertThat(renderings[0]).isEqualTo(36);
        press.print(manuscript("lesson", 4, Readers.anyone()));
        assertThat(renderings[0]).isEqualTo(45);
    }

    private static Optional<MailStencil> stencilOrNone(Typesetter typesetter, Personal<String> reader) {
        try {
            return typesetter.stencil(manuscript("lesson", reader));
        } catch (BrokenTemplate e) {
            return Optional.empty();
        }
    }

    private static boolean mayMiss(String template) {
        return !List.of("confirm", "leave-check", "goodbye", "settings", "status")
                .contains(template);
    }

    private Personal<String> someMissing() {
        // A hint is told beside the hour and the zone, or not at all.
        boolean hints = random.nextBoolean();
        Personal<String> all = Readers.anyone();
        Personal<String> some = Personal.none();
        for (Particular particular : Particular.values()) {
            boolean isThere = switch (particular) {
                case ZONE -> true;
                case HOUR -> hints || random.nextInt(3) > 0;
                case HINT_OFFSET, HINT_ZONE -> hints && random.nextInt(3) > 0;
                case HINT_TIME -> hints;
                default -> random.nextInt(3) > 0;
            };
            some = isThere ? some.with(particular, all.get(particular)) : some;
        }
        return some;
    }

    private static Personal<String> withNext(String next) {
        Personal<String> all = Readers.anyone();
        Personal<String> asksNothing = Personal.none();
        for (Particular particular : Particular.values()) {
            if (!QUESTION.contains(particular)) {
                asksNothing = asksNothing.with(particular, all.get(particular));
            }
        }
        return asksNothing.with(Particular.NEXT, next);
    }

    private static Manuscript manuscript(String template, Personal<String> reader) {
        return manuscript(template, 3, reader);
    }

    private static Manuscript manuscript(String template, int lesson, Personal<String> reader) {
        return manuscript(Sample.campaign(), template, lesson, reader);
    }

    private static Manuscript manuscript(Campaign campaign, String template, int lesson, Personal<String> reader) {
        return new Manuscript(
                template,
                List.of(Locale.ENGLISH),
                campaign,
                Page.Letterhead.of(campaign, Sample.ADDRESSES, Sample.LINKS),
                campaign.series().lesson(lesson),
                List.of(),
                reader);
    }
}
