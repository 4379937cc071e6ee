package dev.tearsheet.app;

import java.util.Optional;
import java.util.function.Consumer;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.store.subscription.SqlReadership;
import dev.tearsheet.subscription.Enrolment;

/** Subscriptions with what they depend on, for whoever looks ahead. */
public final class Enrolments {
    private final Campaigns campaigns;
    private final SqlReadership readership;

    Enrolments(Campaigns campaigns, SqlReadership readership) {
        this.campaigns = campaigns;
        this.readership = readership;
    }

    /** All to which something is coming, of one campaign or of all, one by one. */
    public void eachLive(Optional<Slug> campaign, Consumer<Enrolment> work) {
        campaigns.all().stream()
                .filter(c -> campaign.filter(slug -> !slug.equals(c.slug())).isEmpty())
                .forEach(c -> readership.live(
                        c.slug(), (subscription, reader) -> work.accept(new Enrolment(subscription, reader, c))));
    }
}
