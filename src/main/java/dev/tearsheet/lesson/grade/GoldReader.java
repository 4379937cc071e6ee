package dev.tearsheet.lesson.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.tearsheet.lesson.Lines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a person noted of an article, a JSON file beside it. */
public final class GoldReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldReader() {}

    /**
     * The notes in the text.
     *
     * @throws IllegalArgumentException if it is not such a file
     */
    public static Gold read(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            var lessons = new ArrayList<Gold.Heading>();
            root.path("lessons")
                    .forEach(lesson ->
                            lessons.add(new Gold.Heading(lesson.path("title").asString(""), lines(lesson))));
            var parts = new ArrayList<Lines>();
            List.of("questions", "otherSections")
                    .forEach(name -> root.path(name).forEach(part -> parts.add(lines(part))));
            List.of("introduction", "conclusion").forEach(name -> {
                if (root.path(name).isArray()) {
                    parts.add(range(root.path(name)));
                }
            });
            List<Integer> leftOut = List.of("captions", "boilerplate").stream()
                    .flatMapToInt(name -> IntStream.range(0, root.path(name).size())
                            .map(i -> root.path(name).get(i).asInt()))
                    .boxed()
                    .toList();
            return new Gold(
                    root.path("style").asString("?"),
                    root.path("language").asString("?"),
                    lessons,
                    parts,
                    leftOut,
                    root.path("held").asBoolean(false));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a file of known boundaries: " + e.getOriginalMessage(), e);
        }
    }

    private static Lines lines(JsonNode part) {
        return part.isArray()
                ? range(part)
                : new Lines(
                        part.path("firstLine").asInt(), part.path("lastLine").asInt());
    }

    private static Lines range(JsonNode pair) {
        return new Lines(pair.get(0).asInt(), pair.get(1).asInt());
    }
}
