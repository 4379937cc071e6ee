package dev.tearsheet.inbound.bounce;

import dev.tearsheet.delivery.reason.FailureClass;
import dev.tearsheet.delivery.reason.Reason;

/**
 * What a notice says about one recipient.
 *
 * @param address as the notice has it; it need not be one that we have ever mailed
 * @param failureClass {@link FailureClass#TRANSIENT} for what is only delayed, whatever the reason is
 * @param status the enhanced status (RFC 3463); empty if none is known
 * @param said what the server said, for the operator; at most some hundred letters
 */
public record FailedRecipient(
        String address, Reason reason, FailureClass failureClass, String status, Action action, String said) {}
