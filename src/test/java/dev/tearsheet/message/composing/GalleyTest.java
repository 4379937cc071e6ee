package dev.tearsheet.message.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.message.Pieces;
import dev.tearsheet.message.Pieces.Shared;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.template.FreeMarkerTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a galley prints is, to the byte, what rendering and setting for that reader alone gives. */
class GalleyTest {
    private static final List<String> SHEETS = List.of(
            "p { margin: 0 } td { width: 1px } a { color: red } b { top: 0 }",
            "p { margin: 0 } a[href] { color: red } [title=x] { top: 0 }",
            "[href^=http] { color: red } p { margin: 0 }",
            "p:empty { margin: 1px } p { margin: 0 } td:first-child { top: 0 }",
            "p:contains(x) { margin: 1px } p { margin: 0 }",
            "p:not(:contains(x)) { margin: 1px } a:not([href$=x]) { margin: 0 }",
            "p:nth-child(2) { margin: 1px } b + p, td > p { margin: 0 }",
            "a:hover { color: red } @media print { p { margin: 0 } }",
            ".c${reader.zone?length} { margin: 0 } .a { top: 0 } #i { top: 1px }");

    private static final List<String> PARTS = List.of(
            "<p>",
            "</p>",
            " ",
            "\n",
            "<p class=\"a\" id=\"i\" style=\"top: 3px\">x</p>",
            "\u00e4\u4e2d\uD83D\uDE00 ",
            "word ".repeat(20),
            "<b>",
            "</b>",
            "<table><tr><td>",
            "</td></tr></table>",
            "<table>${reader.next}<tr>",
            "${reader.next}",
            "<p>${reader.next}</p>",
            "<p>${reader.next?no_esc}</p>",
            "<p>${reader.next?trim?upper_case}</p>",
            "<p>${reader.days?substring(0, reader.days?length / 2)}</p>",
            "<p>\n${reader.hour?replace('x', ' ')}&nbsp;</p>",
            "<a href=\"${reader.leavePage}\">out</a>",
            "<a href='${reader.leavePage?no_esc}' title=x>out</a>",
            "<a title=\"${reader.zone}\" href=\"?x=${reader.leavePage?url}\">${reader.zone}</a>",
            "<p title=${reader.received} class=\"c${reader.zone?length}\">x</p>",
            "<td width=\"${reader.received?length}\">x</td>",
            "<img src=\"${reader.readerPage}\" alt=\"\">",
            "<#if reader.zone?length gt 9><p>long</p></#if>",
            "<#if reader.zone?starts_with('a')>a<#else><b>b</b></#if>",
            "<#list reader.days?split('x') as day><p>${day}</p></#list>",
            "<!-- ${reader.next} -->",
            "<!--[if mso]><p>${reader.hour}</p><![endif]-->",
            "<style>p { top: ${reader.received?length}px }</style>",
            "<textarea>${reader.next}</textarea>",
            "<script>${reader.next}</script>",
            "<noscript><p>${reader.next}</p></noscript>",
            "<title>${reader.next}</title>",
            "<select><option>${reader.next}</option></select>",
            "<svg><a href=\"x\">${reader.next}</a></svg>",
            "<template><p>${reader.next}</p></template>",
            "<p>a < b ${reader.next}</p>",
            "<p>&amp${reader.next?length};</p>",
            "<pre>${reader.next}</pre>",
            "<br/>");

    private static final List<String> LINES = List.of(
            "",
            "plain words, many of them, so many that this line must be broken somewhere when it is set ${reader.next}",
            "${reader.next?upper_case}",
            "    code ${reader.next}   ",
            "${reader.days?replace('x', '    ')}   ",
            "${reader.zone?replace('a', '\\n')}",
            "${reader.zone?replace('a', '\\r')}",
            "${reader.zone?replace('a', '\\r\\n')}",
            "${(reader.zone?length > 20)?then('', 'short')}",
            "> quoted ${reader.hour} and ${reader.leavePage} and more of it and more of it and more of it",
            "- item",
            "   ",
            "    ",
            "\r",
            "words\r");

    private final Random random = new Random(7);

    @TempDir
    Path folder;

    @Test
    void a_page_is_what_it_would_be_for_each_reader_alone() throws IOException {
        Files.createDirectories(folder.resolve("mail"));
        int shared = 0;
        int all = 0;
        for (int round = 0; round < 120; round++) {
            write("html.ftlh", anyPage());
            write("text.ftl", some(LINES, 12, "\n"));
            write("subject.ftl", "${reader.next?upper_case}");
            Typesetter typesetter = typesetter();
            Galley galley = typesetter.galley(manuscript(Readers.anyone()));
            Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Personal<String> reader : readers()) {
                Wording words = galley.print(reader);
                Wording alone = typesetter.set(manuscript(reader));
                assertThat(words.html()).hasToString(alone.html().toString());
                assertThat(words.text()).hasToString(alone.text().toString());
                assertThat(words.subject()).isEqualTo(alone.subject());
                shared += known.containsAll(shared(words.html())) ? 1 : 0;
                known.addAll(shared(words.html()));
                all++;
            }
        }
        assertThat(shared)
                .as("pages that were put together from pieces of earlier ones, of " + all)
                .isBetween(all / 10, all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${reader.next?upper_case}",
                "<#if reader.zone == 'Europe/Berlin'>here<#else>there</#if>",
                "<a href=\"?x=${reader.leavePage?url}\">x</a>",
            })
    void our_own_layout_is_put_together_from_shared_pieces(String odd) throws IOException {
        Files.createDirectories(folder.resolve("mail"));
        String page = Files.readString(Path.of("templates/mail/lesson.html.ftlh"));
        write("html.ftlh", page.replace("<@mail.reading />", "<@mail.reading />\n<p>" + odd + "</p>"));
        Typesetter typesetter = typesetter();
        assertThat(new Press(typesetter).print(manuscript(person(0)))).isEqualTo(typesetter.set(manuscript(person(0))));
        Galley galley = typesetter.galley(manuscript(Readers.anyone()));
        IntStream.range(0, 4).forEach(i -> galley.print(person(i)));
        List<Shared> usual = shared(galley.print(person(4)).html());
        for (int i = 5; i < 20; i++) {
            Wording words = galley.print(person(i));
            assertThat(words).isEqualTo(typesetter.set(manuscript(person(i))));
            List<Shared> pieces = shared(words.html());
            assertThat(pieces).hasSameSizeAs(usual);
            IntStream.range(0, usual.size())
                    .forEach(n -> assertThat(pieces.get(n)).isSameAs(usual.get(n)));
            assertThat(words.html().list()).hasSizeBetween(5, 20);
        }
    }

    @Test
    void readers_at_once_get_each_their_own() throws IOException {
        Files.createDirectories(folder.resolve("mail"));
        write(
                "html.ftlh",
                "<style>p{margin:0}</style><#if reader.zone?length gt 5><p>a</p></#if>"
                        + "<p>${reader.next?upper_case}</p><p>${reader.days}</p><p>${reader.hour}</p>");
        Typesetter typesetter = typesetter();
        Galley galley = typesetter.galley(manuscript(Readers.anyone()));
        List<Personal<String>> many = new ArrayList<>();
        IntStream.range(0, 150).forEach(i -> many.add(Readers.anyone().map((p, v) -> Readers.anything(random))));
        many.parallelStream().forEach(r -> assertThat(galley.print(r)).isEqualTo(typesetter.set(manuscript(r))));
    }

    private String anyPage() {
        return "<!DOCTYPE html><html><head><title>t</title><style>" + SHEETS.get(random.nextInt(SHEETS.size()))
                + "</style></head><body>\n" + some(PARTS, 14, "") + "\n</body></html>";
    }

    private String some(List<String> parts, int most, String between) {
        return random.ints(1 + random.nextInt(most), 0, parts.size())
                .mapToObj(parts::get)
                .collect(Collectors.joining(between));
    }

    /** The first few are people, the others nobody ever was. */
    private List<Personal<String>> readers() {
        List<Personal<String>> readers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            readers.add(i < 6 ? person(i) : Readers.anyone().map((p, v) -> Readers.anything(random)));
        }
        return readers;
    }

    private static Personal<String> person(int number) {
        return Readers.anyone()
                .with(Particular.NEXT, "Tue " + number + " Nov")
                .with(Particular.LEAVE_PAGE, "https://a.example/leave/" + "x".repeat(number))
                .with(Particular.READER_PAGE, "https://a.example/me/" + number)
                .with(Particular.ZONE, number % 2 == 0 ? "Europe/Berlin" : "Asia/Tokyo");
    }

    private static List<Shared> shared(Pieces pieces) {
        return pieces.list().stream()
                .filter(Shared.class::isInstance)
                .map(Shared.class::cast)
                .toList();
    }

    private Typesetter typesetter() {
        return new Typesetter(new FreeMarkerTemplates(Optional.of(folder)), Waits.USUAL);
    }

    private void write(String part, String source) throws IOException {
        Files.writeString(folder.resolve("mail/lesson." + part), source);
    }

    private static Manuscript manuscript(Personal<String> reader) {
        return new Manuscript(
                "lesson",
                List.of(Locale.ENGLISH),
                Sample.campaign(),
                Page.Letterhead.of(Sample.campaign(), Sample.ADDRESSES, Sample.LINKS),
                Sample.campaign().series().lesson(3),
                List.of(),
                reader);
    }
}
