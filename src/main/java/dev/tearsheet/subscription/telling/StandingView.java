package dev.tearsheet.subscription.telling;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;

/** A person as the operator sees them: what is known of them, and how each of their subscriptions stands. */
public record StandingView(
        String address,
        String since,
        String zone,
        String language,
        Optional<SuppressionView> suppressed,
        List<Row> subscriptions) {
    /**
     * One subscription.
     *
     * @param state as in the list of subscribers
     * @param due when the next issue comes, or a rest ends; empty if nothing is due
     * @param at the hour, days and zone of the lessons, as this reader has them, and what else the reader has set
     */
    public record Row(
            String campaign, String state, int run, int received, int lessons, String due, String last, String at) {
        public static Row of(Enrolment enrolment) {
            return new Row(
                    enrolment.subscription().campaign().value(),
                    StandingView.state(enrolment.subscription().state()),
                    enrolment.subscription().run(),
                    enrolment.subscription().received().count(),
                    enrolment.campaign().series().size(),
                    enrolment.subscription().state().due().map(Object::toString).orElse(""),
                    enrolment.subscription().last().map(l -> l.at().toString()).orElse(""),
                    times(enrolment));
        }

        private static String times(Enrolment enrolment) {
            String days = enrolment.schedule().days().size() == 7
                    ? "every day"
                    : enrolment.schedule().days().stream()
                            .sorted(Comparator.naturalOrder())
                            .map(d -> d.name().substring(0, 3).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" "));
            Rhythm rhythm = enrolment.subscription().rhythm();
            return enrolment.schedule().at() + " " + days + ", " + enrolment.zone()
                    + rhythm.country().map(c -> ", holidays of " + c).orElse("")
                    + (rhythm.plain() ? ", plain text" : "")
                    + (rhythm.first() ? ", before other campaigns" : "")
                    + (enrolment.subscription().wantsAllAtOnce() ? ", all that are left at once" : "");
        }
    }

    /** In a word or two. */
    public static String state(State state) {
        if (state instanceof State.Ended ended) {
            return "ended: " + ended.reason().name().toLowerCase(Locale.ROOT);
        }
        return state instanceof State.AwaitingConfirmation
                ? "awaiting confirmation"
                : state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
