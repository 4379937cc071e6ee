package dev.tearsheet.web.page;

/** A request that gets no for an answer. The words for it are in the template of the error page. */
public final class Refusal extends RuntimeException {
    /** Why, and with what status of HTTP. */
    public enum Why {
        NO_PAGE(404),
        NO_CAMPAIGN(404),
        NO_TOKEN(404),
        NO_LETTER(404),
        UNREADABLE(400),
        PASSWORD(401),
        OPERATORS_ONLY(403),
        OTHER_SITE(403),
        METHOD(405),
        TOO_LARGE(413),
        TOO_OFTEN(429),
        FAILED(500);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }

        static Why of(int status) {
            for (Why why : values()) {
                if (why.status == status) {
                    return why;
                }
            }
            return status < 500 ? UNREADABLE : FAILED;
        }
    }

    private final Why why;

    public Refusal(Why why) {
        this(why, "");
    }

    /** @param detail for the page: what to set, or the like; may be empty */
    public Refusal(Why why, String detail) {
        super(detail, null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
