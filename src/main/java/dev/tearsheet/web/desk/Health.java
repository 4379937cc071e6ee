package dev.tearsheet.web.desk;

import java.util.List;

import dev.tearsheet.campaign.Slug;

/** How the engine is, in sentences for the operator. */
@FunctionalInterface
public interface Health {
    /** Such as "The relay at mail.example.org:587 answers." Must answer at once: what takes time is looked up before. */
    List<String> lines();

    /** Changes in the folders of campaigns that are not live yet, with what they would do. */
    default List<Waiting> waiting() {
        return List.of();
    }

    /**
     * A change that waits.
     *
     * @param words what changes
     * @param effect what it would mean for readers, in sentences
     */
    record Waiting(Slug campaign, String words, List<String> effect) {
        public Waiting {
            effect = List.copyOf(effect);
        }
    }

    /** What is wrong with files of campaigns that were changed and could not be read; with file and line. */
    default List<String> fileFaults() {
        return List.of();
    }
}
