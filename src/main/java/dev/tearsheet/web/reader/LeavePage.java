package dev.tearsheet.web.reader;

import java.util.Optional;

import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Pages;
import dev.tearsheet.web.page.Refusal;
import dev.tearsheet.web.page.Sheet;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * The page to leave a campaign, and the one-click unsubscribe of RFC 8058 section 3.1: a POST to it leaves at once,
 * answers 200 and never redirects, and asks for no cookie, origin or other context. A second POST is answered like the
 * first. The body ({@code List-Unsubscribe=One-Click}, in either encoding) need not be read: the capability in the
 * address says everything, and nobody who wants to leave fails by a form's encoding.
 */
public final class LeavePage {
    /** @param live whether there are mails to stop */
    record Model(Frame frame, String capability, String address, boolean live, CampaignView campaign) {}

    private final Pages pages;
    private final ReaderSide side;
    private final Runnable afterwards;

    public LeavePage(Pages pages, ReaderSide side, Runnable afterwards) {
        this.pages = pages;
        this.side = side;
        this.afterwards = afterwards;
    }

    public void routes(RoutesConfig routes) {
        Pages.get(routes, "/leave/{capability}", ctx -> show(ctx, "leave", opened(ctx, side)));
        routes.post("/leave/{capability}", this::leave);
    }

    /** The reader whose capability the address of the page shows; the page is in the reader's language. */
    static Enrolment opened(Context ctx, ReaderSide side) {
        Enrolment reader =
                side.steer().open(ctx.pathParam("capability")).orElseThrow(() -> new Refusal(Refusal.Why.NO_TOKEN));
        Pages.speak(ctx, reader.languages());
        return reader;
    }

    private void leave(Context ctx) {
        Enrolment enrolment = opened(ctx, side);
        side.steer().leave(enrolment.subscription().id(), Optional.empty());
        afterwards.run();
        show(ctx, "left", enrolment);
    }

    private void show(Context ctx, String template, Enrolment enrolment) {
        Sheet sheet = pages.sheet(ctx, template);
        sheet.show(
                ctx,
                new Model(
                        sheet.frame(),
                        ctx.pathParam("capability"),
                        ReaderPage.masked(enrolment.subscriber().address()),
                        enrolment.subscription().isLive(),
                        CampaignView.of(enrolment.campaign(), side.addresses(), sheet.language())));
    }
}
