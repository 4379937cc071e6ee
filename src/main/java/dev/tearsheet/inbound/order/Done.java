package dev.tearsheet.inbound.order;

import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.subscription.KeptBack;
import dev.tearsheet.subscription.Step;

/** Verdicts on mails that ordered something, in few words. */
final class Done {
    static final Verdict FOR_A_HUMAN = new Verdict(Kind.HUMAN, "no command in it", "kept for the operator");
    static final Verdict SPAM = new Verdict(Kind.HUMAN, "flagged as spam", "kept, not passed on", false);
    static final Verdict NOBODY = new Verdict(Kind.OTHER, "nobody at this address", "nothing");
    static final Verdict NO_CAPABILITY = new Verdict(Kind.OTHER, "a capability that opens nothing", "nothing");
    static final Verdict NO_AUTHOR = new Verdict(Kind.OTHER, "not exactly one author", "nothing");

    static final Verdict NO_TOKEN = new Verdict(Kind.COMMAND, "a token that is none of ours", "nothing");
    static final Verdict GUESSER = new Verdict(Kind.OTHER, "from one who showed too many wrong tokens", "nothing");
    static final Verdict AT_A_RETURN_PATH = new Verdict(Kind.OTHER, "at a return path, and no failure", "nothing");

    private Done() {}

    /** Spam is kept and not passed on: the operator's mail provider would hold it against us. */
    static Verdict letter(IncomingMail mail) {
        return Suspicion.isSpam(mail) ? SPAM : FOR_A_HUMAN;
    }

    static Verdict command(String why, String action) {
        return new Verdict(Kind.COMMAND, why, action);
    }

    /**
     * What came of a step: what is said, or nothing where it could not be taken as things stand, or a limit kept the mail
     * back that is all of it; and which limit.
     */
    static Verdict step(String why, String action, Optional<Step> step) {
        String done = step.filter(Step::done).isPresent() ? action : "nothing to do";
        return command(why, done + notMailed(step.flatMap(Step::keptBack)));
    }

    /** What is added to an action if nobody is mailed about it. */
    static String notMailed(Optional<KeptBack> keptBack) {
        return keptBack.map(kept -> ", not mailed: " + kept.words()).orElse("");
    }

    /** A constant as it is read. */
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
