package dev.tearsheet.mail.relay;

import java.util.Optional;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Fault;

/** How far the handing over of one mail had come, and so what the relay's answer, or its silence, means. */
enum Step {
    /** The sender is named: a refusal is about the settings. */
    SENDER,
    /** The recipient is named: a refusal is about them. */
    RECIPIENT,
    /** The content is asked for and sent. */
    CONTENT,
    /** The final dot is about to be sent; until it has left the engine, nothing was handed over. */
    DOT,
    /** The final dot has left the engine: without an answer nobody knows. */
    ANSWER;

    Outcome judge(Optional<Reply> reply, String failure) {
        if (reply.isPresent()) {
            return judge(reply.get());
        }
        return this == ANSWER
                ? new Outcome.Unknown("no answer after the mail was handed over: " + failure)
                : new Outcome.Deferred("the connection to the relay was lost: " + failure, Fault.RELAY);
    }

    private Outcome judge(Reply reply) {
        if (reply.isPositive() && this == ANSWER) {
            return new Outcome.Accepted(reply.text());
        }
        if (this == ANSWER && !reply.isTransient() && !reply.isPermanent()) {
            return new Outcome.Unknown("no answer that means anything after the mail was handed over: " + reply.text());
        }
        boolean ours = reply.isClosing() || reply.isAgainstUs() || this == SENDER && !reply.isTransient();
        if (ours || !reply.isTransient() && !reply.isPermanent()) {
            return new Outcome.Deferred(reply.text(), Fault.RELAY);
        }
        return reply.isTransient()
                ? new Outcome.Deferred(reply.text(), Fault.RECIPIENT)
                : new Outcome.Rejected(reply.text(), Fault.RECIPIENT);
    }
}
