package dev.tearsheet.inbound.order;

import java.time.InstantSource;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.joining.ConfirmSubscription;
import dev.tearsheet.subscription.joining.Subscribe;

/** Joining, and the confirmation that makes it true. */
final class Joining {
    private final Subscribe subscribe;
    private final ConfirmSubscription confirm;
    private final InstantSource clock;

    Joining(Subscribe subscribe, ConfirmSubscription confirm, InstantSource clock) {
        this.subscribe = subscribe;
        this.confirm = confirm;
        this.clock = clock;
    }

    Verdict join(Request request, Command.Join command) {
        String note = request.id().orElse("a mail without Message-ID");
        Consent consent = new Consent(Consent.Source.MAIL, clock.instant(), note);
        Subscribe.Answer answer = subscribe.ask(new Subscribe.Wish(
                request.from(), request.campaign(), consent, SentFrom.offset(request.mail()), request.id()));
        return Done.command("join", Done.words(answer.asked()) + Done.notMailed(answer.keptBack()));
    }

    /** Whether the token is of the question whether to join; changes nothing. */
    boolean asksToJoin(String token) {
        return confirm.look(token).question().filter(q -> q == Question.JOIN).isPresent();
    }

    /** A token counts whoever shows it: only the owner of the address has seen it. */
    Verdict confirm(IncomingMail mail, String token) {
        ConfirmSubscription.Result result = confirm.byMail(token, mail.messageId());
        return result.confirmed() == ConfirmSubscription.Confirmed.UNKNOWN
                ? Done.NO_TOKEN
                : Done.command("confirmation token", "confirmation: " + Done.words(result.confirmed()));
    }
}
