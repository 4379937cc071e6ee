package dev.tearsheet.inbound.sorting;

import java.util.Optional;

import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.inbound.bounce.Bounce;
import dev.tearsheet.inbound.complaint.Complaint;

/**
 * What a mail was taken for, and what stands in it if it is of that kind.
 *
 * @param why the sign by which it was known, in a few words
 */
public record Sorted(
        Kind kind,
        String why,
        Optional<Bounce> bounce,
        Optional<Complaint> complaint,
        Optional<WrittenCommand> command) {
    static Sorted of(Kind kind, String why) {
        return new Sorted(kind, why, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Sorted bounce(String why, Bounce bounce) {
        return new Sorted(Kind.BOUNCE, why, Optional.of(bounce), Optional.empty(), Optional.empty());
    }

    static Sorted complaint(Complaint complaint) {
        return new Sorted(
                Kind.COMPLAINT, complaint.feedbackType(), Optional.empty(), Optional.of(complaint), Optional.empty());
    }

    static Sorted command(WrittenCommand command) {
        return new Sorted(
                Kind.COMMAND, "in the " + command.where(), Optional.empty(), Optional.empty(), Optional.of(command));
    }
}
