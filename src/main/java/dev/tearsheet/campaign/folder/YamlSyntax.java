package dev.tearsheet.campaign.folder;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;

/** Says in plain words why a text is no YAML. */
final class YamlSyntax {
    /** The parser tells context and problem in turn, each followed by " in reader, line 3, column 9:" and an excerpt. */
    private static final Pattern MARK = Pattern.compile("(?m)^ in [^\\n]*?line (\\d+), column (\\d+)");

    private YamlSyntax() {}

    static Fault fault(String file, JacksonException cause) {
        String told = Optional.ofNullable(cause.getOriginalMessage()).orElse("this is not YAML");
        int line = cause.getLocation() == null
                ? 0
                : Math.max(0, cause.getLocation().getLineNr());
        int column = cause.getLocation() == null
                ? 0
                : Math.max(0, cause.getLocation().getColumnNr());
        Matcher mark = MARK.matcher(told);
        String problem = told.lines().findFirst().orElse("");
        int from = 0;
        while (mark.find()) {
            problem = lineBefore(told, from, mark.start());
            line = Integer.parseInt(mark.group(1));
            column = Integer.parseInt(mark.group(2));
            from = mark.end();
        }
        String words = problem.replaceAll("\\.? *\\(Do not use .* for indentation\\)", "");
        return new Fault(file, line, column, "this is not YAML: " + words + advice(problem));
    }

    private static String lineBefore(String told, int from, int end) {
        String[] lines = told.substring(from, end).strip().split("\n");
        return lines[lines.length - 1].strip();
    }

    private static String advice(String problem) {
        String p = problem.toLowerCase(Locale.ROOT);
        if (p.contains("tab")) {
            return "; indent with blanks, not with tabs";
        }
        if (p.contains("mapping values are not allowed")) {
            return "; put a text that has a colon and a blank in it between quotes";
        }
        if (p.contains("could not find expected ':'")) {
            return "; write 'key: value', with a colon and a blank between them";
        }
        if (p.contains("cannot start any token") || p.contains("alias") || p.contains("anchor")) {
            return "; put a text that begins with a sign such as * & @ % or ` between quotes";
        }
        return "; look at quotes, brackets and indents near this line";
    }
}
