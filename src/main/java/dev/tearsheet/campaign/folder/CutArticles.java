package dev.tearsheet.campaign.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.UnreadableArticle;

/** The articles that a campaign names, read and cut, each once, in the order in which they are named. */
final class CutArticles {
    private static final long LARGEST = 64L << 20;

    private final Path folder;
    private final ArticleCutter cutter;
    private final Map<String, byte[]> read = new LinkedHashMap<>();
    private final List<Outline> outlines = new ArrayList<>();
    private boolean isWhole = true;

    private CutArticles(Path folder, ArticleCutter cutter) {
        this.folder = folder;
        this.cutter = cutter;
    }

    static CutArticles of(Path folder, CampaignFields fields, ArticleCutter cutter) {
        CutArticles articles = new CutArticles(folder, cutter);
        try {
            ArticleFiles files = new ArticleFiles(folder);
            fields.items("/articles").stream()
                    .filter(path -> fields.text(path).isPresent())
                    .forEach(path -> articles.add(path, fields, files));
        } catch (IOException e) {
            fields.fault("/articles", "the campaign's folder cannot be read");
            articles.isWhole = false;
        }
        return articles;
    }

    List<Outline> outlines() {
        return outlines;
    }

    /** Whether every article that is named was found and cut. */
    boolean isWhole() {
        return isWhole && !outlines.isEmpty();
    }

    /** A digest of campaign.yaml, of its calendars and of the articles, with their names and their order. */
    String digest(byte[] yaml, byte[] calendars) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((yaml.length + "\n").getBytes(UTF_8));
            digest.update(yaml);
            digest.update(calendars);
            read.forEach((name, bytes) -> {
                digest.update((name + "\n" + bytes.length + "\n").getBytes(UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(String path, CampaignFields fields, ArticleFiles files) {
        try {
            for (String name : files.matching(fields.text(path).orElse(""))) {
                if (!read.containsKey(name)) {
                    cut(name, path, fields);
                }
            }
        } catch (ArticleFiles.NotFound e) {
            fields.fault(path, e.getMessage());
            isWhole = false;
        }
    }

    private void cut(String name, String path, CampaignFields fields) {
        try {
            byte[] bytes = bytes(name);
            read.put(name, bytes);
            outlines.add(cutter.cut(name, bytes));
        } catch (UnreadableArticle e) {
            fields.fault(path, e.getMessage());
            isWhole = false;
        }
    }

    private byte[] bytes(String name) throws UnreadableArticle {
        try {
            Path file = folder.resolve(name);
            if (Files.size(file) > LARGEST) {
                throw new UnreadableArticle(
                        name + " is larger than " + (LARGEST >> 20) + " MB: cut it into smaller files");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableArticle(name + " cannot be read: look at its permissions");
        }
    }
}
