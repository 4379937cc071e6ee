package dev.tearsheet.mail.relay;

import java.util.Optional;

import dev.tearsheet.delivery.Outcome;

/**
 * How far the handing over of one mail has come, and what the relay said first at that step. Only the first answer counts,
 * even if it is nonsense: the second may be the answer to Angus' RSET.
 */
final class Progress {
    private Step step = Step.SENDER;
    private Optional<Reply> reply = Optional.empty();
    private boolean answered;

    boolean isAt(Step wanted) {
        return step == wanted;
    }

    /** A step with an answer of its own begins. */
    void enter(Step next) {
        step = next;
        reply = Optional.empty();
        answered = false;
    }

    /** The final dot leaves: the answer that is awaited stays the same. */
    void dotLeaves() {
        step = Step.ANSWER;
    }

    void hears(int code, String words) {
        // What is less tells that something is still to come.
        if (!answered && code >= 200) {
            reply = Optional.of(new Reply(code, words));
        }
        answered = true;
    }

    /** Whether the relay stays on the line, as far as it has said anything. */
    boolean isLineOpen() {
        return reply.isPresent() && !reply.get().isClosing();
    }

    /** Whether there was not even an answer to the first command, or only that the relay hangs up. */
    boolean endedAtOnce() {
        return step == Step.SENDER && !isLineOpen();
    }

    /** @param failure what our side knows of it, where the relay said nothing */
    Outcome judge(String failure) {
        return step.judge(reply, failure);
    }
}
