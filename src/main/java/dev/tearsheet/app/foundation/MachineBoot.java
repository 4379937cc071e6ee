package dev.tearsheet.app.foundation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells one start of this machine from another, where the system names them. */
public final class MachineBoot {
    private static final Path NAME = Path.of("/proc/sys/kernel/random/boot_id");

    private MachineBoot() {}

    /** The same until the machine is started anew; elsewhere than on Linux always the same. */
    public static String name() {
        try {
            return Files.readString(NAME).strip();
        } catch (IOException e) {
            return "of an unknown day";
        }
    }
}
