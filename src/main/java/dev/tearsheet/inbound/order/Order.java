package dev.tearsheet.inbound.order;

import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;

/** Carries out one kind of command; whatever comes of it, it leads to at most one mail. */
@FunctionalInterface
interface Order<C extends Command> {
    Verdict carryOut(Request request, C command);
}
