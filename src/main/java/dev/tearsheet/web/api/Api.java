package dev.tearsheet.web.api;

import java.time.InstantSource;
import java.util.Map;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.operating.FiguresView;
import dev.tearsheet.inbound.order.Steering;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.InvalidAddress;
import dev.tearsheet.web.page.Json;
import dev.tearsheet.web.page.Lock;
import dev.tearsheet.web.page.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** How readers stand, what is ordered for them, and the figures of campaigns. */
public final class Api {
    private static final String ROOT = "/api";

    private final ApiSide side;
    private final ApiDoor door;
    private final Runnable afterwards;

    /** @param afterwards what is done when something was changed */
    public Api(ApiSide side, String token, InstantSource clock, Runnable afterwards) {
        this.side = side;
        this.door = new ApiDoor(new Lock(token, clock));
        this.afterwards = afterwards;
    }

    public void routes(RoutesConfig routes) {
        routes.before(ROOT, door);
        routes.before(ROOT + "/*", door);
        routes.exception(Declined.class, (e, ctx) -> Json.fault(ctx, e.status(), e.getMessage()));
        Pages.get(routes, ROOT + "/campaigns", this::campaigns);
        Pages.get(routes, ROOT + "/readers/{address}", this::reader);
        routes.post(ROOT + "/readers/{address}/{campaign}/steer", this::steer);
    }

    private void campaigns(Context ctx) {
        Json.show(ctx, 200, Map.of("campaigns", FiguresView.all(side.campaigns(), side.reports())));
    }

    private void reader(Context ctx) {
        EmailAddress whom = address(ctx);
        Json.show(
                ctx,
                200,
                side.standing()
                        .of(whom)
                        .orElseThrow(() -> new Declined(404, "Nobody with the address " + whom + " was ever here.")));
    }

    private void steer(Context ctx) {
        String words = OrderBody.order(ctx);
        EmailAddress whom = address(ctx);
        Steering steering = side.orders().order(whom, slug(ctx), words);
        if (steering instanceof Steering.Refused refused) {
            throw declined(refused);
        }
        Steering.Steered steered = (Steering.Steered) steering;
        if (!steered.isSo()) {
            throw new Declined(422, steered.words(whom));
        }
        afterwards.run();
        Json.show(ctx, 200, steered);
    }

    private static Declined declined(Steering.Refused refused) {
        return switch (refused.why()) {
            case NO_CAMPAIGN, NOBODY -> new Declined(404, refused.words());
            case NO_ORDER -> new Declined(422, refused.words() + " Write an order such as \"pause 14 days\".");
            case SLIP, NOT_ALLOWED -> new Declined(422, refused.words());
        };
    }

    private static EmailAddress address(Context ctx) {
        String text = ctx.pathParam("address");
        try {
            return EmailAddress.parse(text);
        } catch (InvalidAddress e) {
            throw new Declined(404, "\"" + text + "\": " + e.getMessage() + ".");
        }
    }

    private static Slug slug(Context ctx) {
        String text = ctx.pathParam("campaign");
        return Slug.tryParse(text).orElseThrow(() -> new Declined(404, "There is no campaign \"" + text + "\"."));
    }
}
