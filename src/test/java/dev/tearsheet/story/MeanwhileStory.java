package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.operating.SkipLesson;
import dev.tearsheet.inbound.order.OrderByHand;
import dev.tearsheet.inbound.order.Steering;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.DatabaseSettings;
import dev.tearsheet.store.subscriber.SqlSubscribers;
import dev.tearsheet.store.subscription.SqlSubscriptions;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.OwnAddresses;
import dev.tearsheet.subscription.Questions;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.Tokens;
import dev.tearsheet.subscription.Waits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail settles in the moment in which the operator orders something: what is told is what was done. */
class MeanwhileStory {
    private static final EmailAddress ANN = EmailAddress.parse("ann@example.com");

    @TempDir
    Path folder;

    private Stage stage;
    private Database database;

    @BeforeEach
    void annHasHadLessonOne() {
        stage = new Stage(folder, 6);
        stage.subscribe(ANN.toString());
        database = Database.open(DatabaseSettings.file(folder.resolve("data/tearsheet.db")));
    }

    @AfterEach
    void close() {
        database.close();
        stage.close();
    }

    @Test
    void aLessonThatWentOutMeanwhileIsNotToldToBeSkipped() {
        Enrolment before =
                stage.engine().dailyWork().steer().find(ANN, Stage.TEA).orElseThrow();
        stage.live(Duration.ofDays(1));

        assertThat(stage.engine().dailyWork().skipLesson().skip(before).result())
                .isEqualTo(SkipLesson.Result.NOTHING_TO_SKIP);
        stage.live(Duration.ofDays(1));
        assertThat(stage.lessonsTo(ANN.toString())).isEqualTo(3);
    }

    @Test
    void anOrderThatCannotBeCarriedOutIsNotToldToBeDoneBecauseAMailSettlesMeanwhile() {
        assertThat(order("next", () -> {})).isTrue();
        assertThat(order("next", stage::tick)).isFalse();

        assertThat(stage.lessonsTo(ANN.toString())).isEqualTo(2);
    }

    @Test
    void anOrderThatIsCarriedOutIsToldSoWhateverSettlesMeanwhile() {
        assertThat(order("next", () -> {})).isTrue();
        assertThat(order("time 09:00", stage::tick)).isTrue();
    }

    @Test
    void whoWritesAMailForWhatCannotBeDoneIsToldHowThingsStandAndNothingIsDone() {
        SteerSubscription steer = stage.engine().dailyWork().steer();
        SubscriptionId ann =
                steer.find(ANN, Stage.TEA).orElseThrow().subscription().id();

        assertThat(steer.next(ann, Optional.of("<1@example.com>")).orElseThrow().done())
                .isTrue();
        stage.tick();
        assertThat(steer.next(ann, Optional.of("<2@example.com>")).orElseThrow().done())
                .isFalse();
        stage.tick();
        assertThat(stage.lessonsTo(ANN.toString())).isEqualTo(2);
        assertThat(stage.to(ANN.toString())).hasSize(4);
    }

    /** Whether it is told to be done; meanwhile comes right after it was looked up whose order it is. */
    private boolean order(String words, Runnable meanwhile) {
        Campaigns campaigns = new Interrupted(stage.engine().campaigns(), meanwhile);
        SteerSubscription steer = new SteerSubscription(
                campaigns,
                new SqlSubscribers(database),
                new SqlSubscriptions(
                        database,
                        stage::now,
                        stage.engine().settings().answers().limits()),
                new Questions(new Tokens(new byte[32]), Waits.USUAL),
                OwnAddresses.NONE,
                stage::now);
        Steering told = new OrderByHand(campaigns, steer, stage::now).order(ANN, Stage.TEA, words);
        return ((Steering.Steered) told).changed();
    }

    /** Something happens when a campaign is looked for the first time. */
    private static final class Interrupted implements Campaigns {
        private final Campaigns campaigns;
        private Runnable meanwhile;

        private Interrupted(Campaigns campaigns, Runnable meanwhile) {
            this.campaigns = campaigns;
            this.meanwhile = meanwhile;
        }

        @Override
        public Optional<Campaign> find(Slug slug) {
            Runnable now = meanwhile;
            meanwhile = () -> {};
            now.run();
            return campaigns.find(slug);
        }

        @Override
        public List<Campaign> all() {
            return campaigns.all();
        }
    }
}
