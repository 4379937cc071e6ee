package dev.tearsheet.inbound.standing;

import java.time.LocalDate;

import dev.tearsheet.delivery.reason.FailureClass;

/** A mail to an address that came back, by the reader's local day of that mail. */
public record Failed(LocalDate day, FailureClass failureClass) {}
