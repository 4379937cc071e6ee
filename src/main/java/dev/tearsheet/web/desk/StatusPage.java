package dev.tearsheet.web.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports.CampaignFigures;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.web.page.DateWords;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The operator's plain page: how the campaigns, the mails and the engine are. Reads only. */
public final class StatusPage {
    private static final int NEWEST = 20;
    private static final List<DispatchState> TROUBLED =
            List.of(DispatchState.REJECTED, DispatchState.DOUBTFUL, DispatchState.DEFERRED);

    record CampaignRow(
            String slug,
            String title,
            boolean there,
            Optional<String> held,
            int awaiting,
            int active,
            int paused,
            int suspended,
            int completed,
            int ended,
            Optional<String> next) {}

    record Count(String state, long mails) {}

    record Failure(String at, String recipient, String campaign, String purpose, String state, String reply) {}

    record Incoming(String at, String from, String recipient, String subject, String kind, String why, String action) {}

    record Model(
            Frame frame,
            String now,
            String zone,
            boolean ahead,
            List<String> health,
            List<String> fileFaults,
            List<Health.Waiting> waiting,
            List<CampaignRow> campaigns,
            List<Count> mails,
            List<Failure> failures,
            List<Incoming> incoming) {}

    private final Pages pages;
    private final OperatorDoor door;
    private final OperatorSide side;
    private final InstantSource clock;
    private final Optional<TrialSide> trial;

    public StatusPage(
            Pages pages, OperatorDoor door, OperatorSide side, InstantSource clock, Optional<TrialSide> trial) {
        this.pages = pages;
        this.door = door;
        this.side = side;
        this.clock = clock;
        this.trial = trial;
    }

    public void routes(RoutesConfig routes) {
        Pages.get(routes, "/status", door.before(this::show));
    }

    private void show(Context ctx) {
        List<Campaign> campaigns = side.campaigns().all();
        DateWords words = DateWords.of(campaigns);
        Instant now = clock.instant();
        boolean ahead = trial.filter(t -> !t.clock().ahead().isZero()).isPresent();
        Model model = new Model(
                pages.frame(),
                words.full(now),
                words.zone().getId(),
                ahead,
                side.health().lines(),
                side.health().fileFaults(),
                side.health().waiting(),
                rows(campaigns, words),
                counts(),
                failures(words),
                incoming(words));
        pages.show(ctx, "status", model);
    }

    private List<CampaignRow> rows(List<Campaign> campaigns, DateWords words) {
        Map<Slug, CampaignFigures> figures = side.reports().campaigns().stream()
                .collect(Collectors.toMap(CampaignFigures::campaign, Function.identity(), (a, b) -> a));
        List<CampaignRow> rows = new ArrayList<>();
        for (Campaign c : campaigns) {
            CampaignFigures f = Optional.ofNullable(figures.remove(c.slug()))
                    .orElse(new CampaignFigures(c.slug(), 0, 0, 0, 0, 0, 0, Optional.empty()));
            rows.add(row(c.title(), Optional.of(c), f, words));
        }
        // Readers of a campaign whose folder is gone are still there.
        figures.values().forEach(f -> rows.add(row(f.campaign().value(), Optional.empty(), f, words)));
        return rows;
    }

    private static CampaignRow row(String title, Optional<Campaign> campaign, CampaignFigures f, DateWords words) {
        return new CampaignRow(
                f.campaign().value(),
                title,
                campaign.isPresent(),
                campaign.flatMap(Campaign::held),
                f.awaiting(),
                f.active(),
                f.paused(),
                f.suspended(),
                f.completed(),
                f.ended(),
                f.nextDue().map(words::brief));
    }

    private List<Count> counts() {
        Map<DispatchState, Long> mails = side.reports().dispatches();
        return Arrays.stream(DispatchState.values())
                .map(s -> new Count(s.name().toLowerCase(Locale.ROOT), mails.getOrDefault(s, 0L)))
                .toList();
    }

    private List<Failure> failures(DateWords words) {
        return side.reports().recent(TROUBLED, NEWEST).stream()
                .map(r -> failure(r, words))
                .toList();
    }

    private static Failure failure(DispatchRow row, DateWords words) {
        return new Failure(
                words.brief(row.settled().orElse(row.due())),
                row.dispatch().recipient().toString(),
                row.dispatch().campaign().value(),
                row.dispatch().purpose().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                row.state().name().toLowerCase(Locale.ROOT),
                row.reply());
    }

    private List<Incoming> incoming(DateWords words) {
        return side.arrivals().find(Arrivals.Wanted.newest(NEWEST)).stream()
                .map(r -> incoming(r, words))
                .toList();
    }

    private static Incoming incoming(Arrivals.Row r, DateWords words) {
        return new Incoming(words.brief(r.at()), r.from(), r.recipient(), r.subject(), r.kind(), r.why(), r.action());
    }
}
