package dev.tearsheet.app.foundation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of this machine, as far as it can be told without asking the network. */
final class MachineName {
    private static final Path FILE = Path.of("/etc/hostname");
    private static final int LONGEST = 40;

    private MachineName() {}

    static String get() {
        return Stream.of(System.getenv("HOSTNAME"), System.getenv("COMPUTERNAME"), ofFile())
                .flatMap(name -> Optional.ofNullable(name).stream())
                .map(name -> name.strip().replaceAll("\\..*", "").replaceAll("[^A-Za-z0-9-]", "-"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(LONGEST, name.length())))
                .findFirst()
                .orElse("node");
    }

    private static String ofFile() {
        try {
            return Files.exists(FILE) ? Files.readString(FILE) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
