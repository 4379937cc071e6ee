package dev.tearsheet.app;

import java.time.Instant;

import dev.tearsheet.app.foundation.Foundation;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.standing.OrderCampaign;
import dev.tearsheet.delivery.operating.CorrectLesson;
import dev.tearsheet.delivery.operating.History;
import dev.tearsheet.delivery.operating.RetryFailed;
import dev.tearsheet.delivery.operating.SettleDoubts;
import dev.tearsheet.delivery.operating.SkipLesson;
import dev.tearsheet.store.campaign.SqlStandingOrders;
import dev.tearsheet.store.ledger.SqlCorrections;
import dev.tearsheet.store.ledger.SqlHistory;
import dev.tearsheet.store.ledger.SqlSecondThoughts;
import dev.tearsheet.subscription.SteerSubscription;

/** What the operator's commands of every day need. */
public final class DailyWork {
    private final Foundation foundation;
    private final Campaigns campaigns;
    private final SteerSubscription steer;

    DailyWork(Foundation foundation, Campaigns campaigns, SteerSubscription steer) {
        this.foundation = foundation;
        this.campaigns = campaigns;
        this.steer = steer;
    }

    public Campaigns campaigns() {
        return campaigns;
    }

    public SteerSubscription steer() {
        return steer;
    }

    public History history() {
        return new SqlHistory(foundation.database());
    }

    public SettleDoubts doubts() {
        return new SettleDoubts(new SqlSecondThoughts(foundation.database()), foundation.clock());
    }

    public RetryFailed retry() {
        return new RetryFailed(new SqlSecondThoughts(foundation.database()), foundation.clock());
    }

    public OrderCampaign orders() {
        return new OrderCampaign(campaigns, new SqlStandingOrders(foundation.database()), foundation.clock());
    }

    public SkipLesson skipLesson() {
        return new SkipLesson(steer, history());
    }

    public CorrectLesson correctLesson() {
        return new CorrectLesson(campaigns, new SqlCorrections(foundation.database()), foundation.clock());
    }

    public Instant now() {
        return foundation.clock().instant();
    }
}
