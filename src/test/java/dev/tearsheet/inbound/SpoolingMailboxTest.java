package dev.tearsheet.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.message.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is known at the door: "tea" runs, "milk" has run and is gone. */
class SpoolingMailboxTest {
    @ParameterizedTest
    @CsvSource({
        "tea@x.example, true",
        "TEA+Join@X.example, true",
        "tea+s-abcdef@x.example, true",
        "tea+nonsense@x.example, false",
        "coffee@x.example, false",
        "coffee+s-abcdef@x.example, false",
        "tea@elsewhere.example, false",
        "milk+s-abcdef@x.example, true",
        "milk+leave-abcdef@x.example, true",
        "milk+bounce-1@x.example, true",
        "milk@x.example, false",
        "milk+join@x.example, false"
    })
    void onlyWhoIsThere(String recipient, boolean known) {
        assertThat(mailbox().knows(recipient)).isEqualTo(known);
    }

    @Test
    void nobodyIsKnownByAnAddressThatIsNone() {
        assertThat(mailbox().knows("")).isFalse();
        assertThat(mailbox().knows("@x.example")).isFalse();
        assertThat(mailbox().knows("+@x.example")).isFalse();
    }

    private static SpoolingMailbox mailbox() {
        KnownCampaigns campaigns = new KnownCampaigns() {
            @Override
            public boolean runs(Slug campaign) {
                return campaign.value().equals("tea");
            }

            @Override
            public boolean hasRun(Slug campaign) {
                return Set.of("tea", "milk").contains(campaign.value());
            }
        };
        return new SpoolingMailbox(new Addresses("x.example", '+'), campaigns, null, () -> {});
    }
}
