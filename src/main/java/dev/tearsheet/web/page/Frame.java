package dev.tearsheet.web.page;

import java.util.Locale;

/**
 * What stands around every page.
 *
 * @param trial whether the engine is only tried out
 * @param style the address of the style sheet
 * @param zoneScript the address of the script that tells the browser's zone
 * @param language its tag, such as {@code de}
 * @param words the template with the words of the page in this language
 */
public record Frame(boolean trial, String style, String zoneScript, String language, String words) {
    /** Around pages in English. */
    public static Frame english(boolean trial, String style, String zoneScript) {
        return new Frame(trial, style, zoneScript, Locale.ENGLISH.toLanguageTag(), "words.ftlh");
    }

    Frame in(Locale other, String otherWords) {
        return new Frame(trial, style, zoneScript, other.toLanguageTag(), otherWords);
    }
}
