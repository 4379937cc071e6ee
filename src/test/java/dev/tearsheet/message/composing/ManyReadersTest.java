package dev.tearsheet.message.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.mail.mime.MimeWriter;
import dev.tearsheet.message.IssueMail;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import org.junit.jupiter.api.Test;

/** What mails have in common is made once and kept, and each reader still gets a mail as if there were no other. */
class ManyReadersTest {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kolkata"), ZoneId.of("America/New_York"));
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

    private final Random random = new Random(7);
    private final List<Campaign> campaigns = List.of(
            Sample.campaign(),
            Sample.campaign("Die Schule der Tr\u00e4ume", Locale.GERMAN, 25),
            Sample.campaign("A (b), \"c\"", Locale.FRENCH, 25));

    @Test
    void whoeverWasWrittenToBeforeAndAtOnceEachMailIsItsOwn() {
        List<IssueMail> mails = IntStream.range(0, 120).mapToObj(this::any).toList();
        List<byte[]> alone = mails.stream()
                .map(mail -> new MimeWriter().write(SampleMails.composer().issue(mail)))
                .toList();
        Composer composer = SampleMails.composer();
        MimeWriter writer = new MimeWriter();

        List<byte[]> together = IntStream.range(0, 20 * mails.size())
                .parallel()
                .mapToObj(i -> writer.write(composer.issue(mails.get(i % mails.size()))))
                .toList();

        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size()));
        }
    }

    private IssueMail any(int number) {
        Campaign campaign = one(campaigns);
        Subscriber subscriber = new Subscriber(
                new SubscriberId(number),
                EmailAddress.parse("reader" + number + "@example.com"),
                Optional.of(one(ZONES)).filter(z -> random.nextBoolean()),
                Optional.of(one(LANGUAGES)).filter(l -> random.nextBoolean()),
                Sample.NOW);
        Subscription usual = Sample.subscription(new State.Active(Sample.TOMORROW));
        Subscription subscription = new Subscription(
                new SubscriptionId(number),
                subscriber.id(),
                Sample.SLUG,
                1,
                usual.state(),
                Received.NOTHING.with(number % 3),
                Optional.empty(),
                false,
                0,
                usual.rhythm(),
                1,
                5);
        return new IssueMail(
                campaign,
                campaign.series().lesson(3 + random.nextInt(2)),
                random.nextInt(4) == 0,
                subscription,
                subscriber,
                Optional.of(Sample.TOMORROW.plus(Duration.ofHours(random.nextInt(3)))),
                Optional.empty(),
                "s" + number + ".1.LESSON.3",
                number + 1,
                Sample.NOW.plusSeconds(random.nextInt(3)));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
