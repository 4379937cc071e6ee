package dev.tearsheet.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssInlinerTest {
    private final CssInliner inliner = new CssInliner();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what wins                 | rules                                                | style of the p
                "later of equal              | p { color: red } p { color: blue }                   | color:blue",
                "class over element          | .a { color: red } p { color: blue }                  | color:red",
                "id over classes             | #i { color: red } .a.b.c { color: blue }             | color:red",
                "two elements over one       | div p { color: red } p { color: blue }               | color:red",
                "class over many elements    | .a { color: red } body div p { color: blue }         | color:red",
                "attribute as a class        | [title] { color: red } div p { color: blue }         | color:red",
                "standing as a class         | p:first-child { color: red } div p { color: blue }   | color:red",
                "star weighs nothing         | p { color: red } * { color: blue }                   | color:red",
                "not weighs its argument     | p:not(#x) { color: red } .a { color: blue }          | color:red",
                "one of several selectors    | h1, .a { color: red } p { color: blue }              | color:red",
                "important over id           | p { color: red !important } #i { color: blue }       | color:red",
                "later important             | #i { color: red !important } .a { color: blue !important } | color:red",
                "longhand behind shorthand   | .a { margin-top: 1px } p { margin: 0 }                | margin:0;margin-top:1px",
                "shorthand behind longhand   | p { margin-top: 1px } .a { margin: 0 }                | margin-top:1px;margin:0",
                "child                       | div > p { color: red }                               | color:red",
                "quotes become single        | p { font-family: \"Segoe UI\", serif }               | font-family:'Segoe UI',serif",
            })
    void rules_are_written_by_specificity(String what, String rules, String style) {
        String page = "<html><head><style>" + rules
                + "</style></head><body><div><p class=\"a b c\" id=\"i\" title=\"t\">x</p></div></body></html>";
        assertThat(inliner.inline(page))
                .as(what)
                .contains("<p style=\"" + style + "\" class=\"a b c\" id=\"i\" title=\"t\">x</p>");
    }

    @Test
    void the_elements_own_style_wins_over_all_but_important_rules() {
        assertThat(inBody("p { color: red; margin: 0 } p { top: 0 !important }", "<p style='color:blue;top:1px'>x</p>"))
                .isEqualTo("<p style=\"margin:0;color:blue;top:0\">x</p>");
        assertThat(inBody("p { margin: 0 }", "<p id=q style=color:blue class=r>x</p>"))
                .isEqualTo("<p id=q style=\"margin:0;color:blue\" class=r>x</p>");
        assertThat(inBody("p { margin: 0 }", "<p style=\"\">x</p><p style>y</p><p style=>z</p>"))
                .isEqualTo("<p style=\"margin:0\">x</p><p style=\"margin:0\">y</p><p style=\"margin:0\">z</p>");
        assertThat(inBody("b { margin: 0 }", "<p style='color:blue'>x</p>")).isEqualTo("<p style='color:blue'>x</p>");
    }

    @Test
    void media_rules_and_hovering_stay_in_a_sheet_in_the_head() {
        String page = inliner.inline("<html><head><style>p, a:hover { color: red } "
                + "@media (prefers-color-scheme: dark) { p { color: #fff !important } }</style></head>"
                + "<body><p>x</p></body></html>");
        assertThat(page).contains("<p style=\"color:red\">x</p>");
        String sheet = page.substring(page.indexOf("<style>"), page.indexOf("</head>"));
        assertThat(sheet.replaceAll("\\s+", " "))
                .isEqualTo("<style> a:hover { color:red; } @media (prefers-color-scheme:dark) {"
                        + " p { color:#fff !important; } } </style>");
    }

    @Test
    void a_sheet_in_the_body_moves_to_the_head() {
        assertThat(inliner.inline("<html><head></head><body><style>a:hover{top:0}</style><p>x</p></body></html>"))
                .isEqualTo("<html><head><style>\na:hover { top:0; }\n</style></head><body><p>x</p></body></html>");
    }

    @Test
    void every_other_character_stays_as_it_was() {
        String body =
                "<P  CLASS=x>a&nbsp;&amp;&#39;\n\n  <br/> <img src=\"a?b&amp;c\"/>\t<!--[if mso]><p>o</p><![endif]-->"
                        + "\r\n<table><tr><td>\uD83D\uDE00\u00a0</td></tr></table> unclosed <p>two";
        String styled = inBody("p.x{margin:0} br,img{border:0}", body);
        assertThat(styled)
                .isEqualTo(body.replace("<P  CLASS", "<P style=\"margin:0\"  CLASS")
                        .replace("<br/>", "<br style=\"border:0\"/>")
                        .replace("<img ", "<img style=\"border:0\" "));
    }

    @Test
    void a_long_page_is_edited_at_the_right_places() {
        String body = "<p>\u00e4\uD83D\uDE00 word</p>\n".repeat(20_000);
        assertThat(inBody("p{margin:0}", body)).isEqualTo(body.replace("<p>", "<p style=\"margin:0\">"));
    }

    @Test
    void a_page_without_a_sheet_and_one_for_print_stay() {
        assertThat(inliner.inline("<p>x</p>")).isEqualTo("<p>x</p>");
        String print = "<style media=\"print\">p{color:red}</style><p>x</p>";
        assertThat(inliner.inline(print)).isEqualTo(print);
    }

    @Test
    void twice_the_same() {
        String page = "<style>p{margin:0;color:red} a:hover{color:red}</style><p><a href=x>y</a></p>";
        assertThat(inliner.inline(page)).isEqualTo(inliner.inline(page));
    }

    @Test
    void a_broken_sheet_is_told() {
        assertThatThrownBy(() -> inliner.inline("<style>p { color red } b</style><p>x</p>"))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageStartingWith("the style sheet cannot be read");
    }

    private String inBody(String css, String body) {
        String page = inliner.inline("<html><head><style>" + css + "</style></head><body>" + body + "</body></html>");
        return page.substring(page.indexOf("<body>") + 6, page.indexOf("</body>"));
    }
}
