package dev.tearsheet.campaign.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A YAML text as a tree that knows where each key and each value stands. A path is the keys and indexes from the root
 * on, each after a slash: {@code /articles/0}. A double key is a fault.
 */
final class YamlTree {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 20;

    private record Place(int line, int column) {}

    private final String file;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final JsonNode root;

    private YamlTree(String file, JsonParser parser) throws CampaignFaults {
        this.file = file;
        JsonToken first = parser.nextToken();
        this.root = first == null ? NODES.objectNode() : value("", first, parser);
        if (parser.nextToken() != null) {
            faults.add(fault(parser.currentTokenLocation(), "a second document begins here: keep one in each file"));
        }
    }

    static YamlTree read(String file, String text) throws CampaignFaults {
        try (JsonParser parser = YAML.createParser(text)) {
            return new YamlTree(file, parser);
        } catch (JacksonException e) {
            throw new CampaignFaults(List.of(YamlSyntax.fault(file, e)));
        }
    }

    /** Keys that stand twice, documents too many: what no schema sees. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    JsonNode root() {
        return root;
    }

    /** The value at a path; a missing node if there is none. */
    JsonNode at(String path) {
        if (path.isEmpty()) {
            return root;
        }
        JsonNode node = root;
        for (String step : path.substring(1).split("/")) {
            node = node.isArray() && step.matches("\\d+") ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node;
    }

    /** A value as it was written, without quotes: 7.30 stays 7.30. */
    String written(String path) {
        return written.getOrDefault(path, "");
    }

    /** A fault at a key, where there is one at this path, or else at its value. */
    Fault faultAt(String path, String message) {
        Place place = places.getOrDefault(path, new Place(1, 1));
        return new Fault(file, place.line, place.column, message);
    }

    private JsonNode value(String path, JsonToken token, JsonParser parser) throws CampaignFaults {
        places.putIfAbsent(path, place(parser.currentTokenLocation()));
        if (path.chars().filter(c -> c == '/').count() > DEEPEST) {
            throw new CampaignFaults(List.of(fault(parser.currentTokenLocation(), "this is nested too deeply")));
        }
        if (token == JsonToken.START_OBJECT) {
            return object(path, parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(path, parser);
        }
        return scalar(path, token, parser);
    }

    private JsonNode object(String path, JsonParser parser) throws CampaignFaults {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String below = path + "/" + key;
            if (object.has(key)) {
                faults.add(fault(parser.currentTokenLocation(), "'" + key + "' stands here twice: keep one"));
            }
            places.put(below, place(parser.currentTokenLocation()));
            object.set(key, value(below, parser.nextToken(), parser));
        }
        return object;
    }

    private JsonNode array(String path, JsonParser parser) throws CampaignFaults {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            array.add(value(path + "/" + array.size(), t, parser));
        }
        return array;
    }

    private JsonNode scalar(String path, JsonToken token, JsonParser parser) {
        if (token == JsonToken.VALUE_NULL) {
            return NODES.nullNode();
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            faults.add(
                    fault(parser.currentTokenLocation(), "write the text itself in place of *" + parser.getString()));
        }
        written.put(path, parser.getString());
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return NODES.booleanNode(token == JsonToken.VALUE_TRUE);
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return NODES.numberNode(parser.getBigIntegerValue());
        }
        return token == JsonToken.VALUE_NUMBER_FLOAT
                ? NODES.numberNode(parser.getDoubleValue())
                : NODES.stringNode(parser.getString());
    }

    private Fault fault(TokenStreamLocation where, String message) {
        Place place = place(where);
        return new Fault(file, place.line, place.column, message);
    }

    private static Place place(TokenStreamLocation where) {
        return new Place(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
    }
}
