package dev.tearsheet.campaign;

/** A lesson that the articles have and the order has not. */
public record Aside(Reason reason, SeriesLesson lesson) {
    /** Why it is not told by itself. */
    public enum Reason {
        /** It waits until the operator releases it. */
        DRAFT("draft"),
        /** The operator left it out. */
        LEFT_OUT("left out"),
        /** Another article told the same before. */
        REPEATED("told before"),
        /** It is told together with another one. */
        MERGED("merged");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For the operator. */
        public String words() {
            return words;
        }
    }
}
