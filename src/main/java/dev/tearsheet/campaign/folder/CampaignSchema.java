package dev.tearsheet.campaign.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/**
 * Checks the form of a campaign.yaml against {@code campaign.schema.json}, the file that editors use too. The words of
 * its messages come from the schema: {@code title} says what a value is, {@code examples} what to write.
 */
final class CampaignSchema {
    private final Schema schema;

    CampaignSchema() {
        try (InputStream file = CampaignSchema.class.getResourceAsStream("/campaign.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All faults of form. A wrong pattern is left to {@link CampaignFields}, which knows better what was meant. */
    List<Fault> check(YamlTree yaml) {
        return schema.validate(yaml.root()).stream()
                .filter(e -> !e.getKeyword().equals("pattern"))
                .map(e -> fault(yaml, e))
                .distinct()
                .toList();
    }

    private Fault fault(YamlTree yaml, Error error) {
        String path = path(error.getInstanceLocation());
        JsonNode rule = rule(path);
        String key = error.getProperty();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> yaml.faultAt(path + "/" + key, unknown(key, rule));
            case "required" -> yaml.faultAt(path, "'" + key + "' is missing: " + write(key, rule(path + "/" + key)));
            case "enum" -> yaml.faultAt(path, choice(path, yaml.written(path), rule));
            case "minLength", "minItems" -> yaml.faultAt(path, name(path) + " is empty: " + write(path, rule));
            case "maxLength" -> yaml.faultAt(path, name(path) + " is longer than " + rule.get("maxLength"));
            default -> yaml.faultAt(path, wrong(yaml, path, rule));
        };
    }

    private static String unknown(String key, JsonNode rule) {
        List<String> known = List.copyOf(rule.path("properties").propertyNames());
        return "unknown key '" + key + "'"
                + Nearest.to(key, known)
                        .map(near -> ": did you mean '" + near + "'?")
                        .orElse("; known here: " + String.join(", ", known));
    }

    private static String choice(String path, String written, JsonNode rule) {
        List<String> choices = StreamSupport.stream(rule.get("enum").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        String all = choices.stream().map(c -> "'" + c + "'").collect(Collectors.joining(" or "));
        return name(path) + " cannot be '" + written + "'"
                + Nearest.to(written, choices)
                        .map(near -> ": did you mean '" + near + "'?")
                        .orElse(": write " + all);
    }

    private static String wrong(YamlTree yaml, String path, JsonNode rule) {
        JsonNode value = yaml.at(path);
        if (value.isNull()) {
            return name(path) + " is empty: " + write(path, rule);
        }
        String found =
                value.isObject() ? "keys of its own" : value.isArray() ? "a list" : "'" + yaml.written(path) + "'";
        return name(path) + " is " + text(rule, "title") + ", not " + found + ": " + write(path, rule);
    }

    /** {@code write 'zone: Europe/Berlin'}, or for an item of a list only its value. */
    private static String write(String path, JsonNode rule) {
        String key = path.substring(path.lastIndexOf('/') + 1);
        String example = rule.path("examples").path(0).asString("");
        return key.isEmpty() || Character.isDigit(key.charAt(0))
                ? "write " + text(rule, "title") + (example.isEmpty() ? "" : " such as " + example)
                : "write '" + key + ": " + example + "'";
    }

    private static String name(String path) {
        String key = path.substring(path.lastIndexOf('/') + 1);
        return key.isEmpty() ? "the file" : Character.isDigit(key.charAt(0)) ? "this" : "'" + key + "'";
    }

    private static String text(JsonNode rule, String key) {
        return rule.path(key).asString("");
    }

    /** The rule for the value at a path, from our own schema, which has no references. */
    private JsonNode rule(String path) {
        JsonNode rule = schema.getSchemaNode();
        for (String step : path.isEmpty() ? new String[0] : path.substring(1).split("/")) {
            rule = rule.has("items") && Character.isDigit(step.charAt(0)) ? rule.get("items") : below(rule, step);
        }
        return rule;
    }

    /** A key has a rule of its own, or the one for all keys that are not named, such as those of lessons. */
    private static JsonNode below(JsonNode rule, String key) {
        JsonNode own = rule.path("properties").path(key);
        return own.isMissingNode() ? rule.path("additionalProperties") : own;
    }

    private static String path(NodePath where) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < where.getNameCount(); i++) {
            path.append('/').append(where.getElement(i));
        }
        return path.toString();
    }
}
