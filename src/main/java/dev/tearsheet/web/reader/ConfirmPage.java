package dev.tearsheet.web.reader;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.joining.ConfirmSubscription.Confirmed;
import dev.tearsheet.subscription.joining.ConfirmSubscription.Result;
import dev.tearsheet.web.page.DateWords;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Pages;
import dev.tearsheet.web.page.Refusal;
import dev.tearsheet.web.page.Sheet;
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
        result.reader().map(Enrolment::languages).ifPresent(languages -> Pages.speak(ctx, languages));
        Sheet sheet = pages.sheet(ctx, template);
        sheet.show(
                ctx,
                new Model(
                        sheet.frame(),
                        token(ctx),
                        result.confirmed().name(),
                        result.question().map(Enum::name).orElse("JOIN"),
                        result.reader().filter(r -> r.subscription().isLive()).isPresent(),
                        result.reader().map(r -> CampaignView.of(r.campaign(), side.addresses(), sheet.language())),
                        result.reader().flatMap(r -> next(r, sheet.language()))));
    }

    private Optional<String> next(Enrolment reader, Locale language) {
        Instant soon = clock.instant().plus(SOON);
        return reader.subscription()
                .state()
                .due()
                .filter(due -> due.isAfter(soon))
                .map(new DateWords(reader.campaign().schedule().zone(), language)::full);
    }
}
