package dev.tearsheet.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.mail.MessageFixtures;
import org.junit.jupiter.api.Test;

/** Real failure notices, as broken as they come; they are kept outside the project. */
class BounceCorpusTest {
    private static final List<Path> PLACES =
            List.of(Path.of("../shared/corpora/bounces"), Path.of("../../shared/corpora/bounces"));

    @Test
    void every_real_notice_is_read() throws IOException {
        Path corpus = PLACES.stream().filter(Files::isDirectory).findFirst().orElse(PLACES.get(0));
        assumeTrue(Files.isDirectory(corpus), "there are no real notices here");
        int texts = 0;
        int subjects = 0;
        List<Path> files;
        try (Stream<Path> all = Files.list(corpus)) {
            files = all.filter(f -> f.toString().endsWith(".eml")).sorted().toList();
        }
        for (Path file : files) {
            IncomingMail mail = new MimeReader()
                    .read(new RawMail("", "bounce@x.example", Files.readAllBytes(file), MessageFixtures.NOW));
            texts += mail.text().isBlank() ? 0 : 1;
            subjects += mail.subject().isBlank() ? 0 : 1;
        }
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(texts).isGreaterThan(files.size() * 9 / 10);
        assertThat(subjects).isGreaterThan(files.size() * 9 / 10);
    }
}
