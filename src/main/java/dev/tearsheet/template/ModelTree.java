package dev.tearsheet.template;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.template.TemplateModelException;

/**
 * A model as templates see it: maps, lists, strings, numbers and booleans, made from records, and nothing that has a
 * method. A record of a sealed family, such as a block of a lesson, has its kind beside its components.
 */
final class ModelTree {
    private static final String KIND = "kind";

    private final CommonMarkupOutputFormat<?> slots;

    /** With what a slot is to a template of the kind that is rendered. */
    ModelTree(CommonMarkupOutputFormat<?> slots) {
        this.slots = slots;
    }

    Map<String, Object> of(Record model) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (isOneOfAFamily(model.getClass())) {
            tree.put(KIND, model.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
        for (RecordComponent component : model.getClass().getRecordComponents()) {
            Object value = plain(read(component, model), component.getName());
            if (value != null) {
                tree.put(component.getName(), value);
            }
        }
        return tree;
    }

    private Object plain(Object value, String name) {
        if (value instanceof Optional<?> optional) {
            return optional.map(v -> plain(v, name)).orElse(null);
        }
        if (value instanceof Slot slot) {
            return printable(slot);
        }
        if (value instanceof Record model) {
            return of(model);
        }
        if (value instanceof Map<?, ?> named) {
            Map<String, Object> tree = new LinkedHashMap<>();
            named.forEach((key, inner) -> tree.put((String) key, plain(inner, name)));
            return tree;
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(v -> plain(v, name)).toList();
        }
        return leaf(value, name);
    }

    private Object printable(Slot slot) {
        try {
            return slots.fromMarkup(slot.mark());
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object leaf(Object value, String name) {
        if (value instanceof String || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        throw new IllegalArgumentException("a template model holds no "
                + (value == null ? "null" : value.getClass().getName()) + ", but \"" + name + "\" is one");
    }

    private static boolean isOneOfAFamily(Class<?> type) {
        return List.of(type.getInterfaces()).stream().anyMatch(Class::isSealed);
    }

    private static Object read(RecordComponent component, Record model) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
