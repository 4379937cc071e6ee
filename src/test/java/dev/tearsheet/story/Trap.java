package dev.tearsheet.story;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A trap into which schedules fall, by its number in the table that we collected, and the scene that shows that this
 * engine does not.
 */
record Trap(int number, String name, Consumer<Path> scene) {}
