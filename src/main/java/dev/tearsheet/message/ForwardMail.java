package dev.tearsheet.message;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.subscriber.EmailAddress;

/**
 * What is needed to pass a mail on to the operator.
 *
 * @param original its bytes as they came
 * @param author to whom the operator's answer goes; none if that is not clear
 * @param identity of the dispatch: the same on every try
 * @param number of the dispatch, for the return path
 */
public record ForwardMail(
        Campaign campaign,
        EmailAddress operator,
        Message.Enclosed original,
        Optional<EmailAddress> author,
        String identity,
        long number,
        Instant date) {}
