package dev.tearsheet.inbound.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the courtesy out of a request: "could you please pause my subscription for two weeks, thank you" orders what
 * "pause for 2 weeks" orders. Only words that say nothing are taken away, all of them listed here; whatever else stands
 * in the line keeps it a letter.
 */
final class Courtesy {
    private static final int LONGEST = 120;
    private static final int MOST_STEPS = 8;

    private static final List<String> BEFORE = phrases(
            "please, pls, kindly, could you, can you, would you, will you, i want to, i would like to, i'd like to, i wish to,"
                    + " i need to, hi, hello, dear team",
            "bitte, konnten sie, konnen sie, konntest du, kannst du, ich mochte mich, ich mochte, ich will mich, ich will,"
                    + " ich wurde gerne, hallo, guten tag",
            "s'il vous plait, svp, merci de me, merci de, pouvez-vous, pourriez-vous, veuillez me, veuillez, je voudrais me,"
                    + " je voudrais, je veux me, je veux, je souhaite me, je souhaite, bonjour",
            "por favor, podria, puede, podrian, quiero darme de, quisiera darme de, deme de, quiero, quisiera, hola");

    private static final List<String> GREETINGS =
            List.of("hi", "hello", "dear team", "hallo", "guten tag", "bonjour", "hola");

    /** A line that greets, perhaps by name, and says nothing else. */
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:hi|hello|hey|dear|good (?:morning|day|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?"
                    + "|bonjour|bonsoir|cher|chere|hola|buenos dias|buenas tardes|estimad[oa]s?)(?: \\p{L}{1,20}){0,3} ?[,.!]{0,3}");

    private static final List<String> AFTER = phrases(
            "please, thanks, thank you, thank you very much, many thanks, many thanks in advance",
            "bitte, danke, vielen dank, danke schon",
            "s'il vous plait, svp, merci, merci beaucoup, merci d'avance",
            "por favor, gracias, muchas gracias");

    /** What the verb is about, where there is only one thing that it can be about. */
    private static final List<Pattern> ABOUT = patterns(
            phrases(
                    "my subscription, the subscription, my lessons, the lessons, these lessons, these mails, these emails, the mails,"
                            + " the emails, sending me, sending, it, me, from this list, from your list, from the list,"
                            + " from this mailing list, from your mailing list",
                    "mein abo, mein abonnement, meine lektionen, die lektionen, diese lektionen, die mails, diese mails, mich, sie",
                    "mon abonnement, l'abonnement, mes lecons, les lecons, ces lecons, ces messages, les messages, -moi, moi",
                    "mi suscripcion, la suscripcion, mis lecciones, las lecciones, estas lecciones, estos correos, los correos"));

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("ein", 1),
            Map.entry("eine", 1),
            Map.entry("einen", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("une", 1),
            Map.entry("un", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("una", 1),
            Map.entry("dos", 2),
            Map.entry("tres", 3),
            Map.entry("cuatro", 4));

    private static final Pattern NUMBER = Pattern.compile(
            "\\b(" + String.join("|", NUMBERS.keySet())
                    + ") (?=(?:days?|weeks?|tage?n?|wochen?|jours?|semaines?|dias?|semanas?|months?|monate?n?|mois|mes(?:es)?)$)");
    private static final Pattern MARKS = Pattern.compile("[,.;!?]{1,5}(?= |$)");

    private Courtesy() {}

    /** Whether a line is a greeting and nothing else: what is wanted stands below it. */
    static boolean isSalutation(String line) {
        return SALUTATION.matcher(Line.bare(line)).matches();
    }

    /** Whether a line begins with a greeting. */
    static boolean greets(String line) {
        String bare = Line.bare(line);
        return GREETINGS.stream().anyMatch(greeting -> bare.startsWith(greeting + " "));
    }

    /** What is left of a line; nothing if there was no courtesy in it. */
    static Optional<String> without(String line) {
        String bare = Line.bare(line);
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        String asked = MARKS.matcher(bare).replaceAll("");
        String left = asked;
        for (int step = 0; step < MOST_STEPS; step++) {
            left = ended(begun(left));
        }
        left = NUMBER.matcher(about(left)).replaceAll(m -> NUMBERS.get(m.group(1)) + " ");
        return left.equals(asked) || left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private static String begun(String line) {
        return BEFORE.stream()
                .filter(phrase -> line.startsWith(phrase + " "))
                .findFirst()
                .map(phrase -> line.substring(phrase.length() + 1))
                .orElse(line);
    }

    private static String ended(String line) {
        return AFTER.stream()
                .filter(phrase -> line.endsWith(" " + phrase))
                .findFirst()
                .map(phrase -> line.substring(0, line.length() - phrase.length() - 1))
                .orElse(line);
    }

    /** The verb stays, and what stands behind its object: "pause [my lessons] until Monday". */
    private static String about(String line) {
        String left = line;
        for (Pattern object : ABOUT) {
            left = object.matcher(left).replaceFirst("");
        }
        return left;
    }

    /** As words of their own; what begins with a hyphen hangs on the verb. */
    private static List<Pattern> patterns(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> (phrase.startsWith("-") ? "" : " ") + phrase)
                .map(phrase -> Pattern.compile(Pattern.quote(phrase) + "(?= |$)"))
                .toList();
    }

    /** The longest first: "thank you very much" before "thank you". */
    private static List<String> phrases(String english, String german, String french, String spanish) {
        return Stream.of(english, german, french, spanish)
                .flatMap(list -> Stream.of(list.split(", ")))
                .map(String::strip)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.toList());
    }
}
