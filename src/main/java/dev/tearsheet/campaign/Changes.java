package dev.tearsheet.campaign;

import java.util.Arrays;

/** What becomes of changes in the folder of a campaign that has readers. The live revision says it, not the folder. */
public enum Changes {
    /** They wait until the operator applies them. */
    BY_HAND("by hand"),
    /** Typing errors and the like are mended at once; all else waits. */
    SMALL("small ones at once"),
    AT_ONCE("at once");

    private final String words;

    Changes(String words) {
        this.words = words;
    }

    /** As campaign.yaml writes it. */
    public String words() {
        return words;
    }

    public static Changes of(String words) {
        return Arrays.stream(values())
                .filter(changes -> changes.words.equals(words))
                .findFirst()
                .orElse(BY_HAND);
    }
}
