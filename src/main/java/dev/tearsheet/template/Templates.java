package dev.tearsheet.template;

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

    /** A number that is another one once any template has changed: what was made from templates is old then. */
    default long edition() {
        return 0;
    }
}
