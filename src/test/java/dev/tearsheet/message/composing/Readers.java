package dev.tearsheet.message.composing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Personal values of readers. */
final class Readers {
    private static final String TRICKY =
            "<>&\"'&amp;&#39;${x}<#if>{}[]()\\/;:=?%+~-_.,!aZ09\u00e4\u00df\u4e2d\u202e\u00a0\uD83D\uDE00\u200d$1";

    /** In the order of {@link Particular}. */
    private static final List<String> SAMPLES = List.of(
            "https://a.example/leave/1",
            "a+leave-1@b.example",
            "https://a.example/me/1",
            "https://a.example/confirm/1",
            "a+confirm-1@b.example",
            "Tue 24 Nov, 07:30",
            "Wed 25 Nov, 07:30",
            "3",
            "07:30",
            "Mon–Fri",
            "Europe/Berlin",
            "Bosnia & Herzegovina",
            "text",
            "first",
            "rested",
            "+09:00",
            "Asia/Tokyo",
            "15:30");

    private Readers() {}

    /** Whatever may be a personal value, and much that never will be. */
    static String anything(Random random) {
        String text = random.ints(1 + random.nextInt(90), 0, TRICKY.codePointCount(0, TRICKY.length()))
                .mapToObj(i -> Character.toString(TRICKY.codePointAt(TRICKY.offsetByCodePoints(0, i))))
                .map(c -> random.nextInt(9) == 0 ? c + " " : c)
                .collect(Collectors.joining());
        return text.strip().isEmpty() ? "x" : text.replaceAll("^ +| +$", "");
    }

    /** Somebody with every value there is. */
    static Personal<String> anyone() {
        Personal<String> reader = Personal.none();
        for (Particular particular : Particular.values()) {
            reader = reader.with(particular, SAMPLES.get(particular.ordinal()));
        }
        return reader;
    }
}
