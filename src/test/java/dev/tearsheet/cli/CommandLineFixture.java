package dev.tearsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.store.EmptyTables;
import picocli.CommandLine;

/** A folder with the campaign "tea" of three lessons, and commands that are run on it. */
public final class CommandLineFixture {
    private final Path folder;
    private String out = "";
    private String err = "";

    public CommandLineFixture(Path folder) {
        this.folder = folder;
        try {
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
            // As if written a while ago: what is newer may be unfinished.
            for (String file : List.of("campaign.yaml", "tea.txt")) {
                Files.setLastModifiedTime(
                        tea.resolve(file), FileTime.from(Instant.now().minusSeconds(60)));
            }
            EmptyTables.copyTo(folder.resolve("data/trial.db"));
            file("tearsheet.conf", """
                    data.folder = "%1$s/data"
                    schedules.folder = "%1$s/schedules"
                    """.formatted(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds lines to the settings. */
    public void set(String lines) {
        Path settings = folder.resolve("tearsheet.conf");
        try {
            Files.writeString(settings, Files.readString(settings) + lines + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command such as {@code subscribers list}; returns its exit code. */
    public int run(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(
                Math.min(2, words.length),
                List.of("--config", folder.resolve("tearsheet.conf").toString()));
        StringWriter printed = new StringWriter();
        StringWriter complained = new StringWriter();
        CommandLine command = Main.commandLine(words);
        command.setOut(new PrintWriter(printed)).setErr(new PrintWriter(complained));
        int code = command.execute(line.toArray(String[]::new));
        out = printed.toString();
        err = complained.toString();
        return code;
    }

    public String out() {
        return out;
    }

    public String err() {
        return err;
    }
}
