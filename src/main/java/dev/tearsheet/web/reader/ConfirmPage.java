package dev.tearsheet.web.reader;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.joining.ConfirmSubscription.Confirmed;
import dev.tearsheet.subscription.joining.ConfirmSubscription.Result;
import dev.tearsheet.web.page.DateWords;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Pages;
import dev.tearsheet.web.page.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * The page behind the link of a confirmation mail. Mail scanners open links: looking changes nothing, only the button
 * confirms.
 */
public final class ConfirmPage {
    /** So soon a lesson is "on its way" and has no date. */
    private static final Duration SOON = Duration.ofMinutes(10);

    /**
     * @param confirmed the state of the token: NOW, BEFORE, EXPIRED
     * @param question JOIN, RETURN, MOVE or STAY
     * @param live whether the reader can expect mails
     * @param next when the next mail comes, in the campaign's zone; none if that is now
     */
    record Model(
            Frame frame,
            String token,
            String confirmed,
            String question,
            boolean live,
            Optional<CampaignView> campaign,
            Optional<String> next) {}

    private final Pages pages;
    private final ReaderSide side;
    private final InstantSource clock;
    private final Runnable afterwards;

    public ConfirmPage(Pages pages, ReaderSide side, InstantSource clock, Runnable afterwards) {
        this.pages = pages;
        this.side = side;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    public void routes(RoutesConfig routes) {
        Pages.get(
                routes,
                "/confirm/{token}",
                ctx -> show(ctx, "confirm", side.confirm().look(token(ctx))));
        routes.post("/confirm/{token}", ctx -> {
            Result result = side.confirm().by(token(ctx));
            afterwards.run();
            show(ctx, "confirmed", result);
        });
    }

    private static String token(Context ctx) {
        return ctx.pathParam("token");
    }

    private void show(Context ctx, String template, Result result) {
        if (result.confirmed() == Confirmed.UNKNOWN) {
            throw new Refusal(Refusal.Why.NO_TOKEN);
        }
        Optional<Campaign> campaign =
                result.subscription().map(Subscription::campaign).flatMap(side.campaigns()::find);
        pages.show(
                ctx,
                template,
                new Model(
                        pages.frame(),
                        token(ctx),
                        result.confirmed().name(),
                        result.question().map(Enum::name).orElse("JOIN"),
                        result.subscription().filter(Subscription::isLive).isPresent(),
                        campaign.map(c -> CampaignView.of(c, side.addresses())),
                        campaign.flatMap(c -> next(c, result))));
    }

    private Optional<String> next(Campaign campaign, Result result) {
        Instant soon = clock.instant().plus(SOON);
        return result.subscription()
                .flatMap(s -> s.state().due())
                .filter(due -> due.isAfter(soon))
                .map(new DateWords(campaign.schedule().zone())::full);
    }
}
