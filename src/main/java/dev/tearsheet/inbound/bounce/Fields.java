package dev.tearsheet.inbound.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines such as {@code Status: 5.1.1} with their continuations, and leaves out what is none. */
final class Fields {
    private static final Pattern FIELD =
            Pattern.compile("[> \\t]{0,8}+([A-Za-z][A-Za-z0-9-]{1,60}+)[ \\t]{0,4}+:[ \\t]?(.*)");
    private static final int MOST = 5_000;

    /**
     * One field.
     *
     * @param name in lower case
     * @param afterGap whether an empty line stands above it
     */
    record Field(String name, String value, boolean afterGap) {}

    private Fields() {}

    static List<Field> of(String text) {
        List<Field> all = new ArrayList<>();
        boolean gap = false;
        for (String line : unsoftened(text).lines().limit(MOST).toList()) {
            Matcher field = FIELD.matcher(line);
            boolean continues = !all.isEmpty() && !gap && !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            if (line.isBlank()) {
                gap = true;
            } else if (continues) {
                append(all, line);
            } else if (field.matches()) {
                all.add(new Field(
                        field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip(), gap));
                gap = false;
            }
        }
        return all;
    }

    private static void append(List<Field> all, String line) {
        Field last = all.remove(all.size() - 1);
        String value = last.value().length() < 4_000 ? last.value() + " " + line.strip() : last.value();
        all.add(new Field(last.name(), value, last.afterGap()));
    }

    /** Some senders encode the fields and do not say so: a line that ends with "=" goes on in the next. */
    private static String unsoftened(String text) {
        return text.replace("=\n", "");
    }
}
