package dev.tearsheet.campaign;

/**
 * How the articles of a campaign become one series.
 *
 * @param reviewed whether a person has looked at the lessons of which the splitter was not sure
 */
public record Arrangement(Order order, Questions questions, boolean reviewed) {
    /** In which order lessons of several articles are told. */
    public enum Order {
        /** One article after the other. */
        AS_WRITTEN("as written"),
        /** A lesson of each article in turn. */
        ROUND_ROBIN("round robin");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        public static Order of(String words) {
            return ROUND_ROBIN.words.equals(words) ? ROUND_ROBIN : AS_WRITTEN;
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
    public static final Arrangement PLAIN = new Arrangement(Order.AS_WRITTEN, Questions.IN_THE_FINISHING_MAIL, false);
}
