package dev.tearsheet.web.reader;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.InvalidAddress;
import dev.tearsheet.subscription.joining.Subscribe;
import dev.tearsheet.web.page.Allowance;
import dev.tearsheet.web.page.Caller;
import dev.tearsheet.web.page.Form;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Pages;
import dev.tearsheet.web.page.Sheet;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes an address that wants to join. Whatever comes of it the answer is the same: nobody learns from it who is
 * subscribed or whom the engine does not mail.
 */
public final class JoinForm {
    private static final Logger LOG = LoggerFactory.getLogger(JoinForm.class);
    private static final int STATUS_TO_MEND = 422;

    record Joined(Frame frame, CampaignView campaign) {}

    private final Pages pages;
    private final CampaignPages campaignPages;
    private final ReaderSide side;
    private final InstantSource clock;
    private final Allowance allowance;
    private final Runnable afterwards;

    /** @param afterwards is run when something may be due */
    public JoinForm(Pages pages, ReaderSide side, InstantSource clock, Allowance allowance, Runnable afterwards) {
        this.pages = pages;
        this.campaignPages = new CampaignPages(pages, side);
        this.side = side;
        this.clock = clock;
        this.allowance = allowance;
        this.afterwards = afterwards;
    }

    /** How often somebody of one network may ask. The person at the other end has limits of their own. */
    public static Allowance allowance(int mostPerHour, InstantSource clock) {
        return new Allowance(mostPerHour, Duration.ofHours(1), clock);
    }

    public void routes(RoutesConfig routes) {
        routes.post("/c/{slug}/join", this::join);
    }

    private void join(Context ctx) {
        Campaign campaign = CampaignPages.named(ctx, side);
        String typed = Form.of(ctx).line("email");
        try {
            ask(EmailAddress.parse(typed), campaign, zone(ctx), Caller.of(ctx));
            Sheet sheet = pages.sheet(ctx, "joined");
            CampaignView view = CampaignView.of(campaign, side.addresses(), sheet.language());
            sheet.show(ctx, new Joined(sheet.frame(), view));
        } catch (InvalidAddress e) {
            campaignPages.show(ctx, STATUS_TO_MEND, campaign, typed, Optional.of(e.why()));
        }
    }

    /** Where the browser says that it is; those that hide it say UTC, which lies in no country. */
    private static Optional<ZoneId> zone(Context ctx) {
        return Optional.of(Form.of(ctx).line("zone"))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .filter(zone -> Country.of(zone).isPresent());
    }

    private void ask(EmailAddress address, Campaign campaign, Optional<ZoneId> zone, Caller caller) {
        if (!allowance.take(caller.network())) {
            LOG.warn("too many wishes to join {} from one network: one more is passed over", campaign.slug());
            return;
        }
        Consent consent = new Consent(Consent.Source.PAGE, clock.instant(), "/c/" + campaign.slug());
        side.subscribe().ask(new Subscribe.Wish(address, campaign.slug(), consent, zone, Optional.empty()));
        afterwards.run();
    }
}
