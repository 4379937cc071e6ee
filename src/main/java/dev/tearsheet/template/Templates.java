package dev.tearsheet.template;

import java.util.List;
import java.util.Locale;

/** Renders a template by its name; the only door to FreeMarker. */
public interface Templates {
    /**
     * Renders a template such as {@code mail/lesson.html.ftlh} with a record as its model. Records become maps of their
     * components, an empty Optional is missing, enum constants become their names, a {@link Slot} can be printed and
     * nothing else: a template can reach nothing but this.
     *
     * @throws BrokenTemplate with the template's name, line and column
     */
    String render(String name, Record model);

    /**
     * The same with a record that was made ready before.
     *
     * @throws BrokenTemplate with the template's name, line and column
     */
    String render(String name, Model model);

    /** Whether there is a template of this name. */
    boolean exists(String name);

    /**
     * The name of a template in the first of these languages that it is there for: of {@code mail/lesson} and
     * {@code .text.ftl} in German {@code mail/lesson_de.text.ftl}. The one without a language is in English, and for all
     * whose language there is not.
     */
    default String named(String stem, String ending, List<Locale> languages) {
        for (Locale language : languages) {
            String name = stem + "_" + language.getLanguage() + ending;
            if (exists(name)) {
                return name;
            }
            if (language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                break;
            }
        }
        return stem + ending;
    }

    /** A number that is another one once any template has changed: what was made from templates is old then. */
    default long edition() {
        return 0;
    }
}
