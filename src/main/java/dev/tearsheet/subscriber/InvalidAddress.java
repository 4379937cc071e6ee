package dev.tearsheet.subscriber;

/** A text that is no address; the message is a sentence for the person who typed it and never repeats the text. */
public final class InvalidAddress extends IllegalArgumentException {
    /** What is wrong with it; pages have words for it in other languages. */
    public enum Why {
        NO_AT("an address has a name, an @ and a domain, such as ann@example.org"),
        LONG_NAME("the part before the @ is longer than " + EmailAddress.LONGEST_LOCAL + " characters"),
        CHARACTER("the part before the @ has a character that cannot be mailed to"),
        OTHER_DOMAIN("write the domain in its xn-- form: it has a letter that older software reads as another domain"),
        LONG("the address is longer than " + EmailAddress.LONGEST + " characters"),
        NO_DOT("the domain has no dot"),
        NO_DOMAIN("the domain is not a valid name"),
        UNREACHABLE("this is no address that mail can reach");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final Why why;

    InvalidAddress(Why why) {
        super(why.words);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
