package dev.tearsheet.campaign;

import java.util.Optional;

/**
 * Who the mails of a campaign are from.
 *
 * @param address plain, such as {@code lessons@example.org}
 * @param owner where mail that a human must read goes; none if the campaign names nobody
 */
public record Sender(String name, String address, Optional<String> owner) {}
