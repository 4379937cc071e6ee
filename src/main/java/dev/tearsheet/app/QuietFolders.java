package dev.tearsheet.app;

import java.time.Duration;

import dev.tearsheet.campaign.folder.CampaignFolder;

/** Lets a command that is run right after a file was saved see what was saved. */
final class QuietFolders {
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Duration STEP = Duration.ofMillis(100);

    private QuietFolders() {}

    /** Returns when no campaign is being written any more, after three seconds at the latest. */
    static void await(CampaignFolder campaigns) {
        for (Duration waited = Duration.ZERO;
                campaigns.isBeingWritten() && waited.compareTo(LONGEST) < 0;
                waited = waited.plus(STEP)) {
            try {
                Thread.sleep(STEP.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            campaigns.reload();
        }
    }
}
