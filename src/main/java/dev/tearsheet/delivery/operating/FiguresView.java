package dev.tearsheet.delivery.operating;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.delivery.Reports.CampaignFigures;

/**
 * The readers of a campaign by state, as operators are told them.
 *
 * @param nextDue when the next mail is due, in ISO 8601; empty if none is
 */
public record FiguresView(
        String campaign,
        int awaiting,
        int active,
        int paused,
        int suspended,
        int completed,
        int ended,
        String nextDue) {
    /** By name: those of campaigns with readers, and of campaigns that run and have none yet. */
    public static List<FiguresView> all(Campaigns campaigns, Reports reports) {
        Map<String, FiguresView> rows = new TreeMap<>();
        campaigns
                .all()
                .forEach(
                        c -> rows.put(c.slug().value(), new FiguresView(c.slug().value(), 0, 0, 0, 0, 0, 0, "")));
        reports.campaigns().forEach(f -> rows.put(f.campaign().value(), of(f)));
        return List.copyOf(rows.values());
    }

    private static FiguresView of(CampaignFigures f) {
        return new FiguresView(
                f.campaign().value(),
                f.awaiting(),
                f.active(),
                f.paused(),
                f.suspended(),
                f.completed(),
                f.ended(),
                f.nextDue().map(Object::toString).orElse(""));
    }
}
