package dev.tearsheet.template;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record made ready for templates: read once, for however many renderings and threads. No template can change it, and
 * it holds no {@link Slot}.
 */
public final class Model {
    private static final ModelTree TREE = new ModelTree(slot -> {
        throw new IllegalArgumentException("a model that is made ready holds no slot, but " + slot.mark());
    });

    private final Map<String, Object> values;

    private Model(Map<String, Object> values) {
        this.values = values;
    }

    public static Model of(Record record) {
        return new Model(TREE.values(record));
    }

    /** The same with other values for one component; all else is shared and not copied. */
    public Model with(String component, Map<String, String> own) {
        Map<String, Object> other = new LinkedHashMap<>(values);
        other.put(component, TREE.plain(own, component));
        return new Model(other);
    }

    Object tree() {
        return values;
    }
}
