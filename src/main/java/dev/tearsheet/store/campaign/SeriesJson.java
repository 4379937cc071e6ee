package dev.tearsheet.store.campaign;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.lesson.Block;
import tools.jackson.databind.json.JsonMapper;

/** A series as JSON text and back. Each block says of what kind it is, in a word that is no class name. */
final class SeriesJson {
    private final JsonMapper mapper =
            JsonMapper.builder().addMixIn(Block.class, Kinds.class).build();

    String write(Series series) {
        return mapper.writeValueAsString(series);
    }

    Series read(String json) {
        return mapper.readValue(json, Series.class);
    }

    /** The words; a word that was once kept keeps its meaning. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Subheading.class, name = "subheading"),
        @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
        @JsonSubTypes.Type(value = Block.Quotation.class, name = "quotation"),
        @JsonSubTypes.Type(value = Block.Code.class, name = "code")
    })
    private interface Kinds {}
}
