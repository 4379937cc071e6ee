package dev.tearsheet.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.SubscriberId;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final Tokens tokens = new Tokens(new byte[32]);

    @Test
    void aTokenHas128BitsIn26CharactersThatSurviveTheFoldingOfCase() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String token = tokens.confirmation(tokens.newNonce());
            assertThat(token).matches("[0-9a-hjkmnp-tv-z]{26}");
            assertThat(seen.add(token)).isTrue();
        }
    }

    @Test
    void theSameNonceGivesTheSameTokenAndAnotherSecretAnotherOne() {
        String nonce = tokens.newNonce();
        byte[] other = new byte[32];
        other[31] = 1;

        assertThat(tokens.confirmation(nonce)).isEqualTo(tokens.confirmation(nonce));
        assertThat(new Tokens(other).confirmation(nonce)).isNotEqualTo(tokens.confirmation(nonce));
    }

    @Test
    void aConfirmationIsFoundHoweverItsTokenWasTyped() {
        String token = tokens.confirmation("00");

        assertThat(tokens.hash(token.toUpperCase(Locale.ROOT).replace('0', 'O').replace('1', 'I')))
                .isEqualTo(tokens.hash(token));
        assertThat(tokens.hash(token.substring(1) + token.charAt(0))).isNotEqualTo(tokens.hash(token));
    }

    @Test
    void aCapabilityOpensItsOwnSubscriptionOnly() {
        String mine = tokens.capability(subscription(7, 1));

        assertThat(tokens.claimedBy(mine)).contains(new SubscriptionId(7));
        assertThat(tokens.opens(mine, subscription(7, 1))).isTrue();
        assertThat(tokens.opens(mine.toUpperCase(Locale.ROOT), subscription(7, 1)))
                .isTrue();
        assertThat(tokens.opens(mine, subscription(8, 1))).isFalse();
    }

    @Test
    void aRenewedCapabilityLocksTheOldOneOut() {
        assertThat(tokens.opens(tokens.capability(subscription(7, 1)), subscription(7, 2)))
                .isFalse();
    }

    @Test
    void everyFlippedCharacterLocksItOut() {
        String good = tokens.capability(subscription(123456789, 1));
        for (int at = 0; at < good.length(); at++) {
            for (char c : "0123456789abcdefghjkmnpqrstvwxyz".toCharArray()) {
                String flipped = good.substring(0, at) + c + good.substring(at + 1);
                assertThat(tokens.opens(flipped, subscription(123456789, 1))).isEqualTo(flipped.equals(good));
            }
        }
    }

    @Test
    void nonsenseClaimsNothing() {
        for (String nonsense : new String[] {"", "u", "-", "héllo", "a".repeat(25), "b".repeat(27), "z".repeat(26)}) {
            assertThat(tokens.claimedBy(nonsense)).isEmpty();
        }
    }

    @Test
    void anySubscriptionCanBeReadFromItsCapability() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            long id = random.nextLong() >>> 24;
            assertThat(tokens.claimedBy(tokens.capability(subscription(id, 1)))).contains(new SubscriptionId(id));
        }
    }

    @Test
    void aSealFitsOneNumberAndOnePurpose() {
        String seal = tokens.seal("bounce", 42);

        assertThat(seal).hasSize(8);
        assertThat(tokens.isSealed("bounce", 42, seal)).isTrue();
        assertThat(tokens.isSealed("bounce", 43, seal)).isFalse();
        assertThat(tokens.isSealed("other", 42, seal)).isFalse();
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new Tokens(new byte[16])).hasMessageContaining("guessed");
    }

    private static Subscription subscription(long id, int generation) {
        return new Subscription(
                new SubscriptionId(id),
                new SubscriberId(1),
                new Slug("tea"),
                1,
                new State.Active(Instant.EPOCH),
                Received.NOTHING,
                Optional.empty(),
                false,
                0,
                Rhythm.OF_THE_CAMPAIGN,
                generation,
                1);
    }
}
