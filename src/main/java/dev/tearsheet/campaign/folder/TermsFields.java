package dev.tearsheet.campaign.folder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.campaign.Company;
import dev.tearsheet.campaign.Following;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.Terms;
import dev.tearsheet.campaign.timing.Season;

/** Reads the terms of a campaign.yaml: its season, how it stands with other campaigns, and what comes after it. */
final class TermsFields {
    private static final Pattern FOLLOWING = Pattern.compile("(stop|wait for more|offer|start)(?:\\s+(\\S+))?");

    private final CampaignFields fields;
    private final Slug own;

    /** @param own of the campaign whose terms these are, which can neither follow itself nor wait for itself */
    TermsFields(CampaignFields fields, Slug own) {
        this.fields = fields;
        this.own = own;
    }

    Terms terms() {
        return new Terms(season(), company(), following(), fields.isTrue("/all at once"));
    }

    private Season season() {
        Optional<LocalDate> cohort = fields.text("/schedule/start")
                .filter(s -> Character.isDigit(s.charAt(0)))
                .flatMap(s -> date("/schedule/start"));
        Optional<LocalDate> launch = date("/season/launch");
        Optional<LocalDate> first =
                launch.filter(l -> cohort.filter(l::isBefore).isEmpty()).or(() -> cohort);
        Optional<LocalDate> end = date("/season/end");
        if (end.isPresent() && first.filter(end.get()::isBefore).isPresent()) {
            fields.fault("/season/end", "the season ends on " + end.get() + ", before it begins on " + first.get());
            return Season.ALWAYS;
        }
        return new Season(first, end);
    }

    private Optional<LocalDate> date(String path) {
        Optional<String> written = fields.text(path);
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeException e) {
            fields.fault(path, "'" + written.orElse("") + "' is no date: write one such as 2026-12-01");
            return Optional.empty();
        }
    }

    private Company company() {
        Set<Slug> waitsFor = new HashSet<>();
        for (String path : fields.items("/company/wait for")) {
            fields.text(path).flatMap(t -> slug(path, t)).ifPresent(waitsFor::add);
        }
        int cap = number("/company/daily cap", 1, Company.HIGHEST_CAP, Company.USUAL.cap());
        int priority = number("/company/priority", 0, Company.HIGHEST_PRIORITY, Company.USUAL.priority());
        return new Company(cap, priority, waitsFor);
    }

    /** What is out of range has a fault of form already. */
    private int number(String path, int least, int most, int usual) {
        return fields.text(path)
                .filter(t -> t.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .filter(n -> n >= least && n <= most)
                .orElse(usual);
    }

    private Following following() {
        String written = fields.text("/at the end").orElse("stop");
        Matcher m = FOLLOWING.matcher(written.toLowerCase(Locale.ROOT));
        boolean names = m.matches() && (m.group(1).equals("offer") || m.group(1).equals("start"));
        if (!m.matches() || names != (m.group(2) != null)) {
            fields.fault(
                    "/at the end",
                    "'" + written + "' cannot come at the end: write 'stop', 'wait for more', 'offer' or 'start' with a"
                            + " campaign's short name, such as 'offer more-tears'");
            return Following.NOTHING;
        }
        if (!names) {
            boolean waits = m.group(1).equals("wait for more");
            return waits ? new Following(Following.Kind.WAIT, Optional.empty()) : Following.NOTHING;
        }
        Following.Kind kind = m.group(1).equals("offer") ? Following.Kind.OFFER : Following.Kind.START;
        return slug("/at the end", m.group(2))
                .map(s -> new Following(kind, Optional.of(s)))
                .orElse(Following.NOTHING);
    }

    private Optional<Slug> slug(String path, String written) {
        Optional<Slug> slug = Slug.tryParse(written);
        if (slug.isEmpty()) {
            fields.fault(path, "'" + written + "' is no campaign's short name: write that of its folder");
        } else if (slug.get().equals(own)) {
            fields.fault(path, "'" + written + "' is this campaign itself: name another");
        }
        return slug;
    }
}
