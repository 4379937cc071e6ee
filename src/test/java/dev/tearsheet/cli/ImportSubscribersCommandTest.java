package dev.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Importing readers from a file. */
class ImportSubscribersCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aCampaign() throws IOException {
        Path tea = Files.createDirectories(folder.resolve("schedules/tea"));
        Files.writeString(tea.resolve("campaign.yaml"), """
                title: Tea
                description: One idea about tea a day.
                sender: {name: The tea house, address: tea@example.org}
                articles: [tea.txt]
                schedule: {at: "08:00", days: every day, zone: UTC, start: on joining}
                """);
        String words = "It takes a quiet minute and a warm cup to see what is meant. ".repeat(8);
        Files.writeString(
                tea.resolve("tea.txt"),
                "Tea\n\nA word before it begins.\n\n1. One cup\n\n" + words + "\n\n2. Two cups\n\n" + words
                        + "\n\n3. Three cups\n\n" + words + "\n");
        // As if written a while ago: what is newer may be unfinished, and a campaign with readers waits for the rest.
        for (String file : List.of("campaign.yaml", "tea.txt")) {
            Files.setLastModifiedTime(
                    tea.resolve(file), FileTime.from(Instant.now().minusSeconds(60)));
        }
        Files.writeString(folder.resolve("tearsheet.conf"), """
                data.folder = "%1$s/data"
                schedules.folder = "%1$s/schedules"
                """.formatted(folder));
    }

    @Test
    void moreThanOneStepWithFaultsBetweenThem() throws IOException {
        String rows = IntStream.range(0, 1_201)
                .mapToObj(i -> i == 700 ? "nobody at all,\n" : "reader" + i + "@example.org,Europe/Berlin\n")
                .collect(Collectors.joining());

        assertThat(imported("address,zone\n" + rows + "reader3@example.org,Mars/Base\n"))
                .isEqualTo(1);

        assertThat(out.toString()).contains("1200 added", "2 lines with a fault");
        assertThat(err.toString())
                .contains("readers.csv:702: ", "readers.csv:1203: ")
                .doesNotContain("\r");

        assertThat(imported("address\nreader7@example.org\nnew@example.org\n"))
                .as(err::toString)
                .isZero();
        assertThat(out.toString()).contains("1 added", "1 on the list already");
    }

    @Test
    void aFileWithoutAddressesIsToldOnce() throws IOException {
        assertThat(imported("mail\na@example.org\nb@example.org\n")).isEqualTo(1);

        assertThat(err.toString().lines()).singleElement().asString().contains("no column \"address\"");
    }

    @Test
    void progressIsOneLineThatIsWrittenOver() {
        try (Progress progress = new Progress(new PrintWriter(out, true), "lines", true)) {
            progress.at(500);
            progress.at(1_000);
        }

        assertThat(out.toString()).isEqualTo("\r500 lines\r1,000 lines" + System.lineSeparator());
    }

    private int imported(String csv) throws IOException {
        out.getBuffer().setLength(0);
        Path file = Files.writeString(folder.resolve("readers.csv"), csv);
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(
                "subscribers",
                "import",
                "--config",
                folder.resolve("tearsheet.conf").toString(),
                "--consent",
                "on paper",
                "tea",
                file.toString());
    }
}
