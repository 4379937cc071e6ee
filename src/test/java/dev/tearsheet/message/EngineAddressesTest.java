package dev.tearsheet.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.OwnAddresses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are the engine's, so that it never writes to itself. */
class EngineAddressesTest {
    private static final Campaign TEA = Campaign.missing(new Slug("tea"));

    private final Campaigns campaigns = new Campaigns() {
        @Override
        public Optional<Campaign> find(Slug slug) {
            return all().stream().filter(c -> c.slug().equals(slug)).findFirst();
        }

        @Override
        public List<Campaign> all() {
            return List.of(new Campaign(
                    TEA.slug(),
                    TEA.title(),
                    TEA.description(),
                    TEA.language(),
                    new Sender("Tea", "lessons@elsewhere.example", Optional.empty()),
                    TEA.schedule(),
                    TEA.series(),
                    TEA.held()));
        }
    };
    private final OwnAddresses own = new EngineAddresses(
            new Addresses("mail.example.org", '+'),
            campaigns,
            slug -> List.of("tea", "gone").contains(slug.value()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tea@mail.example.org",
                "TEA@Mail.Example.ORG",
                "tea+join@mail.example.org",
                "tea+s-abc@mail.example.org",
                "tea+bounce-1-x@mail.example.org",
                "tea+anything@mail.example.org",
                "gone+leave-abc@mail.example.org",
                "hello@mail.example.org",
                "hello+help@mail.example.org",
                "abuse@mail.example.org",
                "lessons@elsewhere.example"
            })
    void theyAreOurs(String address) {
        assertThat(own.has(EmailAddress.parse(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@mail.example.org",
                "ann+help@mail.example.org",
                "tea@example.org",
                "tea@elsewhere.example",
                "team@mail.example.org"
            })
    void theyArePeople(String address) {
        assertThat(own.has(EmailAddress.parse(address))).isFalse();
    }
}
