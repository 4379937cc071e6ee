package dev.tearsheet.lesson;

import java.util.regex.Pattern;

/**
 * The name of a lesson within its campaign: made from its first title, 1 to 64 characters of a-z, 0-9 and single
 * hyphens. It stays when the text is edited, when lessons around it come, go or move, and when the file is renamed.
 */
public record LessonKey(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public LessonKey {
        if (value.length() > 64 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a lesson key: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
