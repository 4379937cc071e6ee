package dev.tearsheet.inbound.command;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells an order that is written wrong, "time 25:00", from a letter that happens to begin with the same word, "Time flies
 * when I read". What stands behind the verb must have the form of what belongs there, and nothing else may stand in the
 * line: in doubt it is a letter.
 */
final class Slips {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private static final String UNTIL = "(?:until|till|til|bis|jusqu\\S{1,3}|hasta)";
    private static final String UNIT =
            "(?:days?|weeks?|months?|years?|tagen?|tage?|wochen?|monaten?|monate?|jahre?|jours?|semaines?|mois|ans?"
                    + "|dias?|semanas?|mes(?:es)?|anos?)";
    private static final String WEEK = "(?:week|woche|semaine|semana)";
    /** One word, or two of which one is short as in "New York". */
    private static final String NAME = "[\\p{L}_./+:0-9-]{1,30}(?: [\\p{L}_./-]{1,20})?";

    private static final Pattern SPAN = Pattern.compile("(?:(?:for|fur|pour|por|durante) )?(?:-?\\d\\S{0,9}(?: " + UNIT
            + ")?|(?:\\S{1,12} ){1,2}" + UNIT + "|" + UNTIL + " \\S{1,20}(?: \\S{1,20}){0,3})");
    private static final Pattern TIME = Pattern.compile(
            "(?:at |um |a las |a )?\\d{1,4}(?:[:.,h ]\\d{0,4}){0,2} ?(?:uhr|h|am|pm|heures?|horas?|o'clock)?");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:from|at|ab|von|a partir de|depuis|de|desde|lesson|lektion|lecon|leccion|no\\.?|nr\\.?|#) ?){0,2}"
                    + "-?\\d{1,9}[a-z.]?(?:(?: ?[,;&+-] ?| (?:and|und|et|y|to|bis|a) )\\d{1,9}){0,3}");
    private static final Pattern PACE = Pattern.compile(
            "(?:-?\\d{1,4}\\S{0,3}|\\S{1,12}|\\S{1,12} \\S{1,8})(?: ?/ ?| (?:a|per|pro|in der|par|por|a la) )" + WEEK
                    + "|-?\\d{1,4}");
    private static final Pattern ADDRESS = Pattern.compile("<?\\S{0,254}@\\S{0,254}>?");
    private static final Pattern SPLIT = Pattern.compile("[\\s,;/+&–-]+");

    /** What has the form of an argument, by an English word of its verb; verbs that are not here have no slips. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "pause", SPAN,
            "time", TIME,
            "zone", Pattern.compile(NAME),
            "country", Pattern.compile("[\\p{L}.-]{1,30}"),
            "format", Pattern.compile("[\\p{L}.-]{1,12}"),
            "pace", PACE,
            "resend", NUMBER,
            "restart", NUMBER,
            "address", ADDRESS);

    private Slips() {}

    /** Whether a line, as it was typed, is an order whose argument is wrong; one that can be read is none. */
    static boolean isOne(String typed) {
        return Stream.concat(Stream.of(Line.bare(typed)), Courtesy.without(typed).stream())
                .filter(line -> line.length() <= LONGEST && line.split(" ").length <= MOST_WORDS)
                .anyMatch(Slips::hasForm);
    }

    private static boolean hasForm(String bare) {
        int blank = bare.indexOf(' ');
        if (blank < 0) {
            return false;
        }
        String word = bare.substring(0, blank);
        String rest = bare.substring(blank + 1);
        if (Vocabulary.same(word, "days")) {
            return areDays(rest);
        }
        return FORMS.entrySet().stream()
                .filter(form -> Vocabulary.same(word, form.getKey()))
                .anyMatch(form -> form.getValue().matcher(rest).matches());
    }

    /** One day that is known is enough, where nothing but a few short words stands beside it. */
    private static boolean areDays(String rest) {
        List<String> words = SPLIT.splitAsStream(rest).toList();
        boolean number = words.size() == 1 && words.get(0).matches("\\d{1,2}");
        return number || words.stream().anyMatch(w -> Weekdays.one(w).isPresent());
    }
}
