package dev.tearsheet.inbound.bounce;

import java.util.List;

/**
 * A failure notice, read.
 *
 * @param form by which form it was understood, such as {@code delivery status}
 * @param recipients without doubles; empty if the notice does not tell whom it is about
 */
public record Bounce(String form, List<FailedRecipient> recipients) {}
