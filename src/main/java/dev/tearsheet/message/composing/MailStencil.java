package dev.tearsheet.message.composing;

import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.message.Pieces;
import dev.tearsheet.message.Pieces.Own;
import dev.tearsheet.message.Pieces.Piece;
import dev.tearsheet.message.composing.Stencil.Marks;

/**
 * The words of an issue, finished but for the personal values.
 *
 * @param text in runs: those without a place are broken into lines already, each other one is a line that is broken
 *     once it is filled
 */
record MailStencil(Stencil subject, List<Stencil> text, Stencil html) implements Forme {
    /** From finished subject and HTML, and the tidy lines of the text. */
    static MailStencil cut(String subject, List<String> lines, String html, Marks marks) {
        List<Stencil> runs = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (String line : lines) {
            Stencil stencil = Stencil.cut(line, marks);
            if (stencil.hasPlaces()) {
                runs.add(Stencil.cut(TextFlow.broken(plain), marks));
                plain.clear();
                runs.add(stencil);
            } else {
                plain.add(line);
            }
        }
        runs.add(Stencil.cut(TextFlow.broken(plain), marks));
        return new MailStencil(Stencil.cut(subject, marks), List.copyOf(runs), Stencil.cut(html, marks));
    }

    @Override
    public Wording print(Personal<String> reader) {
        List<Piece> words = new ArrayList<>(text.size());
        for (Stencil run : text) {
            words.add(
                    run.hasPlaces()
                            ? new Own(TextFlow.broken(run.fill(reader)) + "\n")
                            : run.pieces().get(0));
        }
        List<Piece> escaped = html.filled(place -> escaped(reader.get(place)));
        return new Wording(subject.fill(reader), Pieces.of(words), Pieces.of(escaped));
    }

    /** As FreeMarker writes a value into HTML. */
    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
