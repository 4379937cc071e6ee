package dev.tearsheet.campaign;

import java.util.Arrays;
import java.util.List;

/**
 * How the articles of a campaign become one series.
 *
 * @param listed the keys of lessons in the order in which they are told; only for {@link Order#LISTED}
 * @param same what becomes of lessons of several articles that tell the same
 * @param reviewed whether a person has looked at the lessons of which the splitter was not sure
 * @param overrules what the operator says of single lessons, in the order of the file
 */
public record Arrangement(
        Order order, List<String> listed, Same same, Questions questions, boolean reviewed, List<Overrule> overrules) {
    public Arrangement {
        listed = List.copyOf(listed);
        overrules = List.copyOf(overrules);
    }

    /** In which order lessons of several articles are told. */
    public enum Order {
        /** One article after the other. */
        AS_WRITTEN("as written"),
        /** A lesson of each article in turn. */
        ROUND_ROBIN("round robin"),
        /** As a list of keys says; the others follow, as written. */
        LISTED("listed");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        public static Order of(String words) {
            return ROUND_ROBIN.words.equals(words) ? ROUND_ROBIN : AS_WRITTEN;
        }
    }

    /** What becomes of a lesson that tells the same as one of another article. */
    public enum Same {
        /** It is told like any other. */
        KEEP_ALL("keep all"),
        /** Both tellings make one issue, under the title of the first. */
        MERGE("merge"),
        /** The first telling is enough. */
        LEAVE_OUT_THE_LATER("leave out the later");

        private final String words;

        Same(String words) {
            this.words = words;
        }

        public static Same of(String words) {
            return Arrays.stream(values())
                    .filter(same -> same.words.equals(words))
                    .findFirst()
                    .orElse(KEEP_ALL);
        }
    }

    /** What becomes of the articles' questions and answers. */
    public enum Questions {
        IN_THE_FINISHING_MAIL("in the finishing mail"),
        LEFT_OUT("left out");

        private final String words;

        Questions(String words) {
            this.words = words;
        }

        public static Questions of(String words) {
            return LEFT_OUT.words.equals(words) ? LEFT_OUT : IN_THE_FINISHING_MAIL;
        }
    }

    /** What holds where the file says nothing. */
    public static final Arrangement PLAIN = new Arrangement(
            Order.AS_WRITTEN, List.of(), Same.KEEP_ALL, Questions.IN_THE_FINISHING_MAIL, false, List.of());

    /** The same, but for lessons that tell the same, which costs time to find. */
    public Arrangement withoutRepeats() {
        return new Arrangement(order, listed, Same.KEEP_ALL, questions, reviewed, overrules);
    }
}
