package dev.tearsheet.web.desk;

import java.util.List;

/** How the engine is, in sentences for the operator. */
@FunctionalInterface
public interface Health {
    /** Such as "The relay at mail.example.org:587 answers." Must answer at once: what takes time is looked up before. */
    List<String> lines();

    /** What is wrong with files of campaigns that were changed and could not be read; with file and line. */
    default List<String> fileFaults() {
        return List.of();
    }
}
