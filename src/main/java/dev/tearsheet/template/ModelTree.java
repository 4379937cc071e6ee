package dev.tearsheet.template;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * A model as templates see it: maps, lists, strings, numbers and booleans, made from records, and nothing that has a
 * method. A record of a sealed family, such as a block of a lesson, has its kind beside its components.
 */
final class ModelTree {
    private static final String KIND = "kind";

    /** Templates see every value through it, so it is asked once for each and not at each sight. */
    static final ObjectWrapper WRAPPER = new SimpleObjectWrapper(FreeMarkerTemplates.VERSION);

    private final Function<Slot, TemplateModel> slots;

    /** @param slots what a slot is to the templates that are rendered */
    ModelTree(Function<Slot, TemplateModel> slots) {
        this.slots = slots;
    }

    /** For templates that write in this format. */
    static ModelTree in(CommonMarkupOutputFormat<?> format) {
        return new ModelTree(slot -> {
            try {
                return format.fromMarkup(slot.mark());
            } catch (TemplateModelException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** By the names of its components. */
    Map<String, Object> values(Record model) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (isOneOfAFamily(model.getClass())) {
            tree.put(KIND, wrapped(model.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
        }
        for (RecordComponent component : model.getClass().getRecordComponents()) {
            TemplateModel value = plain(read(component, model), component.getName());
            if (value != null) {
                tree.put(component.getName(), value);
            }
        }
        return tree;
    }

    TemplateModel plain(Object value, String name) {
        if (value instanceof Optional<?> optional) {
            return optional.map(v -> plain(v, name)).orElse(null);
        }
        if (value instanceof Slot slot) {
            return slots.apply(slot);
        }
        if (value instanceof Record model) {
            return wrapped(values(model));
        }
        if (value instanceof Map<?, ?> named) {
            Map<String, Object> tree = new LinkedHashMap<>();
            named.forEach((key, inner) -> tree.put((String) key, plain(inner, name)));
            return wrapped(tree);
        }
        if (value instanceof Collection<?> several) {
            return wrapped(several.stream().map(v -> plain(v, name)).toList());
        }
        return wrapped(leaf(value, name));
    }

    private static TemplateModel wrapped(Object value) {
        try {
            return WRAPPER.wrap(value);
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
