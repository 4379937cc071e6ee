package dev.tearsheet.inbound.complaint;

import java.util.List;
import java.util.Set;

/**
 * A provider's word that somebody did not want our mail.
 *
 * @param feedbackType as in RFC 5965 section 7.3, such as {@code abuse}, in lower case
 * @param recipients who complained, as far as the provider tells; often it does not
 */
public record Complaint(String feedbackType, List<String> recipients) {
    private static final Set<String> LEAVES = Set.of("abuse", "opt-out", "opt-out-list", "fraud", "unsubscribe");

    /** Whether the reader wants no more mail; {@code not-spam}, {@code auth-failure} and the like are only noted. */
    public boolean isWishToLeave() {
        return LEAVES.contains(feedbackType);
    }
}
