package dev.tearsheet.story;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How people's programs write the same words: a part of a mail, from its type on, with an older mail quoted below. */
enum Form {
    PLAIN {
        @Override
        String of(String text) {
            return "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\n\n" + QUOTED;
        }
    },
    HTML {
        @Override
        String of(String text) {
            return "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><div>"
                    + text.replace("<", "&lt;").replace(" ", "&nbsp;").replace("\n", "</div>\n<div>")
                    + "</div><div class=\"gmail_quote\">Tea wrote:<blockquote>stop</blockquote></div></body></html>";
        }
    },
    BASE64 {
        @Override
        String of(String text) {
            return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Base64.getMimeEncoder().encodeToString((text + "\n\n" + QUOTED).getBytes(StandardCharsets.UTF_8));
        }
    };

    private static final String QUOTED = "On Monday the tea house wrote:\n> stop\n> pause 80 days\n";

    abstract String of(String text);
}
