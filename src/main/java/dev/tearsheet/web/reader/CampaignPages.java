package dev.tearsheet.web.reader;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Guards;
import dev.tearsheet.web.page.Pages;
import dev.tearsheet.web.page.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The list of campaigns and the page of each. */
public final class CampaignPages {
    record Home(Frame frame, List<CampaignView> campaigns) {}

    /**
     * @param email what was typed before, to be mended
     * @param fault why it is no address, if so
     */
    record Page(Frame frame, CampaignView campaign, String email, Optional<String> fault) {}

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

    /** The campaign that the address of the page names. */
    static Campaign named(Context ctx, ReaderSide side) {
        return Slug.tryParse(ctx.pathParam("slug"))
                .flatMap(side.campaigns()::find)
                .orElseThrow(() -> new Refusal(Refusal.Why.NO_CAMPAIGN));
    }

    private void home(Context ctx) {
        List<CampaignView> all = side.campaigns().all().stream()
                .map(c -> CampaignView.of(c, side.addresses()))
                .toList();
        pages.show(ctx, "home", new Home(pages.frame(), all));
    }

    private void campaign(Context ctx) {
        CampaignView view = CampaignView.of(named(ctx, side), side.addresses());
        Guards.allowOwnScripts(ctx);
        pages.show(ctx, "campaign", new Page(pages.frame(), view, "", Optional.empty()));
    }
}
