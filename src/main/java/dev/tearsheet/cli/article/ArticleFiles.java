package dev.tearsheet.cli.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.FileFault;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.UnreadableArticle;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;

/** Cuts files: each on a core of its own, the results in the order of the files. */
final class ArticleFiles {
    private ArticleFiles() {}

    /** A file with its outline, or without one and with what is wrong with it. */
    record Cut(Path file, Optional<Outline> outline, String failure) {}

    /** @param done is told after each file how many are done */
    static List<Cut> cut(List<Path> files, IntConsumer done) {
        var count = new AtomicInteger();
        return files.parallelStream()
                .map(file -> {
                    Cut cut = cut(file);
                    done.accept(count.incrementAndGet());
                    return cut;
                })
                .toList();
    }

    private static Cut cut(Path file) {
        try {
            return new Cut(file, Optional.of(outline(file)), "");
        } catch (Failed e) {
            return new Cut(file, Optional.empty(), e.getMessage());
        }
    }

    /** The outline of the article in the file. */
    static Outline outline(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > ArticleReader.LARGEST) {
                throw new Failed("%s is larger than %d MB: cut it into several articles"
                        .formatted(file, ArticleReader.LARGEST / 1024 / 1024));
            }
            byte[] bytes = Files.readAllBytes(file);
            return new Splitter()
                    .split(new ArticleReader().read(file.getFileName().toString(), bytes));
        } catch (UnreadableArticle e) {
            throw new Failed(e.getMessage());
        } catch (IOException e) {
            throw new Failed(file + " cannot be read: " + FileFault.reading(file, e));
        }
    }

    /** The lines of the file as the article reader counts them. */
    static List<String> lines(Path file) {
        try {
            return ArticleReader.text(file.getFileName().toString(), Files.readAllBytes(file))
                    .lines()
                    .toList();
        } catch (UnreadableArticle e) {
            throw new Failed(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
