package dev.tearsheet.web.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.InvalidAddress;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Guards;
import dev.tearsheet.web.page.Pages;
import dev.tearsheet.web.page.Refusal;
import dev.tearsheet.web.page.Sheet;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The list of campaigns and the page of each. */
public final class CampaignPages {
    record Home(Frame frame, List<CampaignView> campaigns) {}

    /**
     * @param email what was typed before, to be mended
     * @param fault why it is no address, if so
     */
    record Page(Frame frame, CampaignView campaign, String email, Optional<InvalidAddress.Why> fault) {}

    private final Pages pages;
    private final ReaderSide side;

    public CampaignPages(Pages pages, ReaderSide side) {
        this.pages = pages;
        this.side = side;
    }

    public void routes(RoutesConfig routes) {
        Pages.get(routes, "/", this::home);
        Pages.get(routes, "/c/{slug}", this::campaign);
    }

    /** The campaign that the address of the page names; the page is in its language. */
    static Campaign named(Context ctx, ReaderSide side) {
        Campaign campaign = Slug.tryParse(ctx.pathParam("slug"))
                .flatMap(side.campaigns()::find)
                .orElseThrow(() -> new Refusal(Refusal.Why.NO_CAMPAIGN));
        Pages.speak(ctx, List.of(campaign.language()));
        return campaign;
    }

    private void home(Context ctx) {
        List<CampaignView> all = side.campaigns().all().stream()
                .map(c -> CampaignView.of(c, side.addresses(), Locale.ENGLISH))
                .toList();
        pages.show(ctx, "home", new Home(pages.frame(), all));
    }

    private void campaign(Context ctx) {
        show(ctx, 200, named(ctx, side), "", Optional.empty());
    }

    /** The page of a campaign, whose form may have to be mended. */
    void show(Context ctx, int status, Campaign campaign, String email, Optional<InvalidAddress.Why> fault) {
        Sheet sheet = pages.sheet(ctx, "campaign");
        CampaignView view = CampaignView.of(campaign, side.addresses(), sheet.language());
        Guards.allowOwnScripts(ctx);
        sheet.show(ctx, status, new Page(sheet.frame(), view, email, fault));
    }
}
