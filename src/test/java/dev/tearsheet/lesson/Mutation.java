package dev.tearsheet.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils an article at random, as hands and programs do; the same seed spoils it the same way. */
final class Mutation {
    private static final List<String> PREFIXES = List.of(
            "1. ",
            "2) ",
            "3). ",
            "#4 ",
            "Step 5: ",
            "Day 6",
            "7",
            "(8) ",
            "IX. ",
            "Ten: ",
            "\u2022 ",
            "- ",
            "  * ",
            "11/ ");
    private static final List<String> LINES = List.of(
            "",
            "1.",
            "2.",
            "Step 3",
            "---",
            "***",
            "FAQ",
            "Frequently Asked Questions",
            "Conclusion",
            "In conclusion, all is well.",
            "Introduction",
            "Final Thoughts",
            "Comments",
            "A man sitting on a bench",
            "Why Is This So?",
            "Who asks?",
            "\u200b",
            "\u00a0",
            "Share this:",
            "What to keep:",
            "Table of Contents",
            "*",
            "\u2022",
            "# Heading",
            "## Part Two",
            "> a quotation");
    private static final List<String> SIGNS = List.of(
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u202e",
            "\u200f",
            "\ud83d\ude22",
            "\ud83d",
            "\ude22",
            "e\u0301",
            "\u2028",
            "\u0000",
            "\u0085",
            "\f",
            "\t",
            "\ufffd",
            "\u0130",
            "\u00df",
            "\u4e00",
            "\u05d0",
            "1\ufe0f\u20e3",
            "\u2460",
            "\u00bd",
            "\u0661",
            "\r");

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    String of(String article) {
        var lines = new ArrayList<>(article.lines().toList());
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            if (lines.isEmpty()) {
                lines.add("");
            }
            change(lines);
        }
        return String.join("\n", lines);
    }

    private void change(List<String> lines) {
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(12)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, line);
            case 2 -> Collections.swap(lines, at, other);
            case 3 -> lines.set(at, line + " " + lines.get(other));
            case 4 -> lines.set(at, pick(PREFIXES) + line);
            case 5 -> lines.add(at, pick(LINES));
            case 6 -> insert(lines, at, pick(SIGNS));
            case 7 -> insert(lines, at, new String(Character.toChars(random.nextInt(Character.MAX_CODE_POINT + 1))));
            case 8 -> lines.subList(Math.min(at, other), Math.max(at, other)).clear();
            case 9 -> Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 8)), random);
            case 10 -> lines.removeIf(one -> one.isBlank() && random.nextInt(3) > 0);
            default -> number(lines);
        }
    }

    /** Puts numbers before some lines that count on from each other. */
    private void number(List<String> lines) {
        int number = 1 + random.nextInt(3);
        int every = 1 + random.nextInt(9);
        for (int i = random.nextInt(lines.size()); i < lines.size(); i += every) {
            lines.set(i, number++ + ". " + lines.get(i));
        }
    }

    private void insert(List<String> lines, int at, String sign) {
        String line = lines.get(at);
        int place = random.nextInt(line.length() + 1);
        lines.set(at, line.substring(0, place) + sign + line.substring(place));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
