package dev.tearsheet.message;

import dev.tearsheet.subscriber.EmailAddress;

/**
 * Who a message is from and to on the wire.
 *
 * @param returnPath where failures come back to; never the sender that people see
 */
public record Envelope(String returnPath, EmailAddress recipient) {}
