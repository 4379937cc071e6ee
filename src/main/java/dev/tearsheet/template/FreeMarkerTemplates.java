package dev.tearsheet.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;

/**
 * FreeMarker, locked up: a template of the operator's folder wins over ours of the same name, and none of them can
 * reach a class, a method or a file. Names that end in {@code .ftlh} write HTML and escape every value; those in
 * {@code .ftl} write plain text.
 */
public final class FreeMarkerTemplates implements Templates {
    static final Version VERSION = Configuration.VERSION_2_3_35;
    private static final int LONGEST = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Configuration configuration;
    private final Optional<OperatorFolder> own;
    private long edition;

    /** @param folder the operator's, which need not exist */
    public FreeMarkerTemplates(Optional<Path> folder) {
        this(folder, PATIENCE);
    }

    FreeMarkerTemplates(Optional<Path> folder, Duration patience) {
        this.own = folder.map(f -> new OperatorFolder(f, patience));
        this.configuration = locked(new Configuration(VERSION));
        TemplateLoader ours = new ClassTemplateLoader(FreeMarkerTemplates.class, "/templates");
        configuration.setTemplateLoader(
                own.<TemplateLoader>map(o -> new MultiTemplateLoader(new TemplateLoader[] {o, ours}))
                        .orElse(ours));
        this.edition = own.map(OperatorFolder::edition).orElse(0L);
    }

    @Override
    public String render(String name, Record model) {
        return written(name, ModelTree.in(formatOf(name)).values(model));
    }

    @Override
    public String render(String name, Model model) {
        return written(name, model.tree());
    }

    private String written(String name, Object tree) {
        edition();
        BoundedWriter out = new BoundedWriter(LONGEST);
        try {
            configuration.getTemplate(name).process(tree, out);
        } catch (IOException | TemplateException e) {
            throw Diagnosis.of(name, e);
        }
        return out.toString();
    }

    @Override
    public boolean exists(String name) {
        TemplateLoader loader = configuration.getTemplateLoader();
        try {
            Object source = loader.findTemplateSource(name);
            if (source != null) {
                loader.closeTemplateSource(source);
            }
            return source != null;
        } catch (MalformedTemplateNameException e) {
            return false;
        } catch (IOException e) {
            throw Diagnosis.of(name, e);
        }
    }

    @Override
    public synchronized long edition() {
        long now = own.map(OperatorFolder::edition).orElse(0L);
        if (now != edition) {
            configuration.clearTemplateCache();
            edition = now;
        }
        return edition;
    }

    private static CommonMarkupOutputFormat<?> formatOf(String name) {
        return name.endsWith(".ftlh") ? HTMLOutputFormat.INSTANCE : PlainSlots.FORMAT;
    }

    private static Configuration locked(Configuration configuration) {
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocalizedLookup(false);
        // Templates are read again when the edition changes, all at once, so that none is mixed with older ones.
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setObjectWrapper(ModelTree.WRAPPER);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        return configuration;
    }
}
