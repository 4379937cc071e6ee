package dev.tearsheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.tearsheet.template.StyledPage.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyledPageTest {
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\n",
            "\u00a0",
            "&#32;",
            "&#x20;y",
            "&nbsp;",
            "&Tab;",
            "&",
            "x",
            "x ",
            " x",
            "axe",
            "http://x",
            "&amp;",
            "&lt;p&gt;",
            "&#39;",
            "&#0;x",
            "\0",
            "x\0",
            "\uD83D\uDE00",
            "\u4e2d",
            "a > b",
            "]]>",
            "-->",
            "100%",
            "hidden");

    private final CssInliner inliner = new CssInliner();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { margin: 0 }",
                "p:empty { margin: 1px } td:empty { top: 0 } p { margin: 0 }",
                "a[href$=x] { margin: 1px } a { margin: 0 }",
                "[HREF] { margin: 1px } a:not([href*=ax]) { margin: 0 }",
                "p:is(.a, [title=x]) { margin: 1px } a:is(:empty, b) { top: 0 }",
                "p:contains(x) { margin: 1px }",
                "p:not(:contains(x)) { margin: 1px } a:has(b) { margin: 1px }",
                "p:matches(x) { margin: 1px } a:containsOwn(x) { margin: 0 }",
                "td:nth-child(2), p + p, p:first-child, p ~ a, div > a { margin: 1px }",
                "a:hover { margin: 0 }",
                "a\\[href { margin: 0 } [\\68ref$=x] { margin: 1px }",
                "[abs\\:href$=x] { margin: 1px }",
            })
    void with_words_that_a_gap_takes_a_page_is_what_it_would_be(String sheet) {
        String page = "<html><head><title>t</title><style>" + sheet + "</style></head><body>before<div><p>one</p>"
                + "<p class=a title=\"q\">two<b>three</p><p>four</b>five</p><a href=\"q\">six</a></div>"
                + "<table width=\"3\">seven<tr><td>eight<td width='5'>nine</table><pre>\nten</pre>"
                + "<p style='top:0' title='q' id=i>eleven</p><img alt=\"q\" src=\"q\" style=\"left:0\">"
                + "<select><option>twelve</select><textarea>thirteen</textarea><svg><a href=\"q\">fourteen</a></svg>"
                + "<a href=\"q\" href=\"r\">fifteen<p>sixteen</a>seventeen</body>eighteen</html>";
        StyledPage styled = inliner.styled(page);
        assertThat(styled.text()).isEqualTo(inliner.inline(page));
        for (Gap gap : styled.gaps()) {
            char end = page.charAt(gap.to());
            WORDS.stream().filter(w -> w.indexOf(end) < 0 && gap.takes(w)).forEach(words -> {
                String other = page.substring(0, gap.from()) + words + page.substring(gap.to());
                String text = styled.text();
                assertThat(text.substring(0, gap.at()) + words + text.substring(gap.at() + gap.to() - gap.from()))
                        .as("\"%s\" in %s", words, page.substring(gap.from() - 3, gap.to() + 1))
                        .isEqualTo(inliner.inline(other));
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { top: 0 }              | <p>words</p>                 | words",
                "p { top: 0 }              | <a href='words'>x</a>        | words,x",
                "[href] { top: 0 }         | <a href='words'>x</a>        | x",
                "a[title=x] { top: 0 }     | <a href='w' title='t'>x</a>  | w,x",
                "p:contains(a) { top: 0 }  | <p>words</p>                 |",
                "p { top: 0 }              | <p> </p><p></p>              |",
                "p { top: 0 }              | <p>a < b</p>                 |",
                "p { top: 0 }              | <a href=words>x</a>          | x",
                "p { top: 0 }              | <!-- words --><p class='w'>  |",
                "p { top: 0 }              | <select><option>w</select>   |",
                "p { top: 0 }              | <textarea>w</textarea>       |",
            })
    void the_gaps_of_a_page(String sheet, String body, String words) {
        String page = "<html><head><style>" + sheet + "</style></head><body>" + body + "</body></html>";
        assertThat(inliner.styled(page).gaps().stream().map(g -> page.substring(g.from(), g.to())))
                .containsExactly(words == null ? new String[0] : words.split(","));
    }

    @Test
    void a_page_without_a_sheet_has_gaps_too() {
        assertThat(inliner.styled("<p>words</p>"))
                .isEqualTo(new StyledPage("<p>words</p>", List.of(new Gap(3, 8, 3, true))));
    }
}
