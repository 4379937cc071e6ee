package dev.tearsheet.delivery;

/**
 * What came of handing a mail to the relay. A relay accepts, it never says "delivered".
 *
 * <p>{@code reply} is the relay's answer or the failure in words, for the ledger and the operator; never for the public.
 */
public sealed interface Outcome {
    /** How the reply begins where we ourselves could not make a mail of it. */
    String UNWRITABLE = "554 5.6.0 this cannot be written as a mail";

    String reply();

    /** The relay has taken responsibility (2yz after the final dot). */
    record Accepted(String reply) implements Outcome {}

    /** Not now (4yz), or the relay cannot be reached at all; nothing was sent. */
    record Deferred(String reply, Fault fault) implements Outcome {}

    /** Never (5yz). */
    record Rejected(String reply, Fault fault) implements Outcome {}

    /** The mail was handed over and no answer came: sent or not, nobody knows. Never tried again by itself. */
    record Unknown(String reply) implements Outcome {}

    /** Whose fault a failure is. */
    enum Fault {
        /** Of this recipient or this mail alone; the next mail may pass. */
        RECIPIENT,
        /** Of the relay, the network or the settings: no mail will pass now. Counts against nobody. */
        RELAY
    }
}
