package dev.tearsheet.web;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.tearsheet.template.BrokenTemplate;
import dev.tearsheet.template.Model;
import dev.tearsheet.template.Templates;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** The real pages, rendered as the engine's own implementation of the port renders them. */
final class PaperTemplates implements Templates {
    /** Templates that a test has broken. */
    final Set<String> broken = ConcurrentHashMap.newKeySet();

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);

    PaperTemplates() {
        configuration.setTemplateLoader(new ClassTemplateLoader(PaperTemplates.class, "/templates"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
    }

    @Override
    public String render(String name, Record model) {
        if (broken.contains(name)) {
            throw new BrokenTemplate(name + ":1:1 broken on purpose", null);
        }
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(name).process(tree(model), out);
        } catch (IOException | TemplateException e) {
            throw new BrokenTemplate(name + ": " + e.getMessage(), e);
        }
        return out.toString();
    }

    @Override
    public String render(String name, Model model) {
        throw new UnsupportedOperationException("no page is rendered so");
    }

    @Override
    public boolean exists(String name) {
        return PaperTemplates.class.getResource("/templates/" + name) != null;
    }

    private static Object tree(Object value) {
        if (value instanceof Record r) {
            return ofRecord(r);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PaperTemplates::tree).toList();
        }
        return value instanceof Enum<?> e ? e.name() : value;
    }

    private static Map<String, Object> ofRecord(Record r) {
        Map<String, Object> map = new HashMap<>();
        for (RecordComponent c : r.getClass().getRecordComponents()) {
            try {
                c.getAccessor().setAccessible(true);
                Object value = c.getAccessor().invoke(r);
                Object there = value instanceof Optional<?> o ? o.orElse(null) : value;
                if (there != null) {
                    map.put(c.getName(), tree(there));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return map;
    }
}
