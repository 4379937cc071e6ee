package dev.tearsheet.web;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.tearsheet.template.BrokenTemplate;
import dev.tearsheet.template.FreeMarkerTemplates;
import dev.tearsheet.template.Model;
import dev.tearsheet.template.Templates;

/** The engine's own templates, some of which a test has broken, or others. */
final class BreakableTemplates implements Templates {
    final Set<String> broken = ConcurrentHashMap.newKeySet();

    volatile Templates whole = new FreeMarkerTemplates(Optional.empty());

    @Override
    public String render(String name, Record model) {
        return unbroken(name).render(name, model);
    }

    @Override
    public String render(String name, Model model) {
        return unbroken(name).render(name, model);
    }

    @Override
    public boolean exists(String name) {
        return whole.exists(name);
    }

    private Templates unbroken(String name) {
        if (broken.contains(name)) {
            throw new BrokenTemplate(name + ":1:1 broken on purpose", null);
        }
        return whole;
    }
}
