package dev.tearsheet.store.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Announced;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Changes;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.Terms;
import dev.tearsheet.campaign.revision.Revision;
import tools.jackson.databind.json.JsonMapper;

/** All of a revision but its lessons as JSON text and back. Names that were once kept keep their meaning. */
final class SettingsJson {
    private final JsonMapper mapper = new JsonMapper();

    /** What is kept; the language is a tag, and lessons and origin have columns of their own. */
    private record Kept(
            String title,
            String description,
            String language,
            Sender sender,
            Schedule schedule,
            Terms terms,
            Optional<String> held,
            Changes changes,
            List<Announced> announced) {
        /** Earlier engines kept none. */
        private Kept {
            announced = announced == null ? List.of() : announced;
        }
    }

    String write(Revision revision) {
        Campaign c = revision.campaign();
        return mapper.writeValueAsString(new Kept(
                c.title(),
                c.description(),
                c.language().toLanguageTag(),
                c.sender(),
                c.schedule(),
                c.terms(),
                c.held(),
                revision.changes(),
                c.announced()));
    }

    /** The campaign with these lessons. */
    Campaign campaign(String json, Slug slug, Series series) {
        Kept k = mapper.readValue(json, Kept.class);
        return new Campaign(
                slug,
                k.title,
                k.description,
                Locale.forLanguageTag(k.language),
                k.sender,
                k.schedule,
                k.terms,
                series,
                k.held,
                k.announced);
    }

    Changes changes(String json) {
        return mapper.readValue(json, Kept.class).changes;
    }
}
