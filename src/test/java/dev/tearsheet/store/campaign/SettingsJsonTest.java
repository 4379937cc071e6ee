package dev.tearsheet.store.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Changes;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.Terms;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revision;
import org.junit.jupiter.api.Test;

/** What earlier engines kept is still read. */
class SettingsJsonTest {
    private final SettingsJson json = new SettingsJson();

    @Test
    void terms_that_do_not_say_whether_all_may_come_at_once() {
        Campaign tea = Campaign.missing(new Slug("tea"));
        String kept =
                json.write(new Revision(tea, Changes.BY_HAND, Origin.byItself(Origin.How.NEW, Instant.EPOCH, "", "")));
        String earlier = kept.replace(",\"allAtOnce\":false", "");

        assertThat(earlier).isNotEqualTo(kept);
        assertThat(json.campaign(earlier, tea.slug(), tea.series()).terms()).isEqualTo(Terms.USUAL);
    }
}
