package dev.tearsheet.subscription.change;

import java.util.Optional;

import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Revisions;

/** Makes a change live as it was planned, or not at all. */
public final class ApplyChange {
    /** What came of it. */
    public enum Result {
        LIVE,
        /** The folder or the live revision is another than when the plan was shown. */
        ANOTHER_PLAN,
        /** Somebody else made a revision live meanwhile. */
        OVERTAKEN
    }

    private final Revisions revisions;

    public ApplyChange(Revisions revisions) {
        this.revisions = revisions;
    }

    /** @param shown the id of the plan that the operator has seen, if there is one */
    public Result apply(Changeover over, Optional<String> shown) {
        if (shown.filter(id -> !id.equals(PlanChange.id(over))).isPresent()) {
            return Result.ANOTHER_PLAN;
        }
        return revisions.keep(over) ? Result.LIVE : Result.OVERTAKEN;
    }
}
