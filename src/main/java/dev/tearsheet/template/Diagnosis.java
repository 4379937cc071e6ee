package dev.tearsheet.template;

import java.io.IOException;
import java.util.stream.Stream;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;

/** Says for operators where and why a template failed: one line of name, line, column and reason. */
final class Diagnosis {
    private Diagnosis() {}

    static BrokenTemplate of(String name, Exception failure) {
        return new BrokenTemplate(words(name, failure), failure);
    }

    private static String words(String name, Exception failure) {
        if (failure instanceof ParseException e) {
            String where = e.getTemplateName() == null ? name : e.getTemplateName();
            return at(where, e.getLineNumber(), e.getColumnNumber()) + firstLine(e.getEditorMessage());
        }
        if (failure instanceof TemplateException e) {
            String where = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
            return at(where, e.getLineNumber(), e.getColumnNumber()) + reason(e);
        }
        if (failure.getCause() instanceof ParseException e) {
            // FreeMarker remembers that it could not read a template, and tells why only the first time.
            return words(name, e);
        }
        if (failure instanceof TemplateNotFoundException) {
            return name + ": there is no such template";
        }
        return name + ": " + (failure instanceof IOException ? failure.getMessage() : failure);
    }

    private static String reason(TemplateException e) {
        if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
            return "there is no \"" + e.getBlamedExpressionString() + "\" here";
        }
        return firstLine(e.getMessageWithoutStackTop());
    }

    private static String at(String name, Integer line, Integer column) {
        return line == null || column == null ? name + ": " : name + ":" + line + ":" + column + ": ";
    }

    private static String firstLine(String message) {
        return Stream.ofNullable(message)
                .flatMap(String::lines)
                .filter(l -> !l.isBlank())
                .findFirst()
                .map(l -> l.replaceAll(" \\(wrapper: [^)]*\\)|:\\s*$", ""))
                .orElse("it cannot be rendered");
    }
}
