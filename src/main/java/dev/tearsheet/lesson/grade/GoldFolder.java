package dev.tearsheet.lesson.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.tearsheet.lesson.UnreadableArticle;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;

/** A folder of articles, each with a file NAME.gold.json beside it that says what a person found. */
public final class GoldFolder {
    private static final String GOLD = ".gold.json";
    private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>?");
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".html");

    private GoldFolder() {}

    /**
     * The counts by style, in the order of their names.
     *
     * @throws IllegalArgumentException if there is no such file in it, or one without its article or that is not right
     */
    public static Map<String, Tally> grade(Path folder) throws IOException {
        List<Path> golds;
        try (Stream<Path> files = Files.walk(folder)) {
            golds = files.filter(file -> file.toString().endsWith(GOLD))
                    .sorted()
                    .toList();
        }
        if (golds.isEmpty()) {
            throw new IllegalArgumentException(folder + " holds no file NAME" + GOLD);
        }
        var styles = new TreeMap<String, Tally>();
        for (Path file : golds) {
            Gold gold = GoldReader.read(Files.readString(file));
            styles.merge(gold.style(), tally(article(file), gold), Tally::plus);
        }
        return styles;
    }

    private static Path article(Path gold) {
        String name = gold.toString().substring(0, gold.toString().length() - GOLD.length());
        return ENDINGS.stream()
                .map(ending -> Path.of(name + ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(gold + ": there is no article beside it"));
    }

    private static Tally tally(Path file, Gold gold) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        try {
            var outline = new Splitter().split(new ArticleReader().read(name, bytes));
            return Grader.grade(seen(name, ArticleReader.text(name, bytes)), outline, gold);
        } catch (UnreadableArticle e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The lines as a reader sees them: of a page those of its body, without tags. */
    private static List<String> seen(String name, String text) {
        if (!name.endsWith(".html")) {
            return text.lines().toList();
        }
        int body = Math.max(0, text.indexOf("<body"));
        int above = (int) text.substring(0, body).chars().filter(c -> c == '\n').count();
        var lines = new ArrayList<String>(Collections.nCopies(above, ""));
        text.substring(body)
                .lines()
                .map(line -> TAG.matcher(line).replaceAll(""))
                .forEach(lines::add);
        return lines;
    }
}
