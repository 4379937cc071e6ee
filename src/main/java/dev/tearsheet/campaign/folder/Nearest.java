package dev.tearsheet.campaign.folder;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The nearest known word, if it is near enough to be worth a question. */
    public static Optional<String> to(String written, Collection<String> known) {
        return several(written, known, 1).stream().findFirst();
    }

    /** The nearest known word, however far it is; none only if no word is known. */
    public static Optional<String> closest(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The known words that are near enough, the nearest first. */
    public static List<String> several(String written, Collection<String> known, int most) {
        return known.stream()
                .filter(word -> distance(written, word) <= Math.max(1, Math.min(written.length(), word.length()) / 3))
                .sorted(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** Letters to add, drop, change or swap with their neighbour; case, blanks, hyphens and underscores are alike. */
    static int distance(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    /** Cut, because what was written may be of any length and the table grows with its square. */
    private static String plain(String word) {
        String start = word.length() > 80 ? word.substring(0, 80) : word;
        return start.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
