package dev.tearsheet.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.tearsheet.message.Message;

/**
 * A header as it is written: encoded, folded, every line ended by CRLF. Refuses with an
 * {@link IllegalArgumentException} whatever could become a second header or a line that no relay takes.
 *
 * @param key its name in lower case
 */
record HeaderLine(String key, Octets octets) {
    /** Lines with encoded words are no longer (RFC 2047 section 2), and others should not be (RFC 5322 section 2.1.1). */
    private static final int WIDTH = 76;
    /** Lines must be no longer (RFC 5322 section 2.1.1). */
    private static final int LONGEST_LINE = 998;
    /** A longer word of free text is encoded, because encoded words can be folded. */
    private static final int LONGEST_WORD = 60;

    private static final int LONGEST_NAME = 70;
    private static final String LIST = "List-";
    private static final Pattern BETWEEN_URIS = Pattern.compile(">\\s*,\\s*<");
    private static final Pattern ATOMS = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+");
    private static final Pattern LONG_WORD = Pattern.compile("[^ ]{" + (LONGEST_WORD + 1) + "}");

    /** Free text such as a subject. */
    static HeaderLine text(String name, String value) {
        boolean asIs = !EncodedWords.needed(value)
                && value.equals(value.strip())
                && !value.contains("  ")
                && !LONG_WORD.matcher(value).find();
        return literal(name, asIs ? value : EncodedWords.encode(value, name.length() + 2));
    }

    /** A value with a grammar of its own: only words that need it are encoded, and none in angle brackets. */
    static HeaderLine words(String name, String value) {
        return literal(name, EncodedWords.needed(value) ? encodeWordByWord(name, value) : value);
    }

    /** One mailbox, with the name that people see if there is one. */
    static HeaderLine mailbox(String name, String displayName, String address) {
        return literal(
                name,
                displayName.isBlank()
                        ? address
                        : phrase(displayName.strip(), name.length() + 2) + " <" + address + ">");
    }

    /** A value that is written as it is, folded at its blanks; may hold UTF-8 where SMTPUTF8 carries it (RFC 6532). */
    static HeaderLine literal(String name, String value) {
        if (!isName(name)) {
            throw new IllegalArgumentException("no header can have such a name");
        }
        Message.Header.check(name, value);
        String folded =
                folded(name, name.regionMatches(true, 0, LIST, 0, LIST.length()) ? blankAfterCommas(value) : value);
        return new HeaderLine(name.toLowerCase(Locale.ROOT), Octets.of(folded.getBytes(StandardCharsets.UTF_8)));
    }

    /** Breaks lines at blanks, but never right after the name: some readers take that for an empty header. */
    private static String folded(String name, String value) {
        StringBuilder out = new StringBuilder(name.length() + value.length() + 16)
                .append(name)
                .append(':');
        int column = name.length() + 1;
        String words = " " + value.stripTrailing();
        int end;
        for (int start = 0; start < words.length() && words.length() > 1; start = end) {
            end = endOfWord(words, start);
            int length = octets(words, start, end);
            if (start > 0 && column + length > WIDTH) {
                out.append("\r\n");
                column = 0;
            }
            out.append(words, start, end);
            column += length;
            if (column > LONGEST_LINE) {
                throw new IllegalArgumentException("the header " + name + " has a word longer than a line may be");
            }
        }
        return out.append("\r\n").toString();
    }

    /** Of the word that begins after the blanks here. */
    private static int endOfWord(String words, int start) {
        int at = start;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        int blank = words.indexOf(' ', at);
        return blank < 0 ? words.length() : blank;
    }

    /** How long it is in UTF-8. */
    private static int octets(String text, int from, int to) {
        int octets = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair is half of four.
            octets += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return octets;
    }

    private static boolean isName(String name) {
        boolean printable = !name.isEmpty() && name.length() <= LONGEST_NAME;
        for (int i = 0; printable && i < name.length(); i++) {
            printable = name.charAt(i) > ' ' && name.charAt(i) < 0x7f && name.charAt(i) != ':';
        }
        return printable;
    }

    /** List headers may be broken between their URIs, not within them (RFC 2369 section 2). */
    private static String blankAfterCommas(String value) {
        boolean isBlank = value.replace(">, <", "").indexOf(',') < 0;
        return isBlank ? value : BETWEEN_URIS.matcher(value).replaceAll(">, <");
    }

    private static String encodeWordByWord(String name, String value) {
        StringBuilder all = new StringBuilder();
        StringBuilder run = new StringBuilder();
        for (String word : value.split(" ")) {
            boolean bracketed = word.indexOf('<') >= 0 || word.indexOf('>') >= 0;
            if (!EncodedWords.needed(word) || bracketed && EncodedWords.isAscii(word)) {
                append(all, run, name);
                all.append(all.length() == 0 ? "" : " ").append(word);
            } else if (bracketed) {
                throw new IllegalArgumentException("the header " + name + " has letters where only ASCII may stand");
            } else {
                // Readers drop the blank between two encoded words, so it must be within one.
                run.append(run.length() == 0 ? "" : " ").append(word);
            }
        }
        append(all, run, name);
        return all.toString();
    }

    private static void append(StringBuilder all, StringBuilder run, String name) {
        if (run.length() > 0) {
            int column = all.length() == 0 ? name.length() + 2 : 1;
            all.append(all.length() == 0 ? "" : " ").append(EncodedWords.encode(run.toString(), column));
            run.setLength(0);
        }
    }

    private static String phrase(String name, int column) {
        if (EncodedWords.needed(name)
                || name.contains("  ")
                || LONG_WORD.matcher(name).find()) {
            return EncodedWords.encode(name, column);
        }
        if (ATOMS.matcher(name).matches()) {
            return name;
        }
        // A quoted string, with its two marks quoted in turn (RFC 5322 section 3.2.4).
        return name.length() <= LONGEST_WORD
                ? '"' + name.replaceAll("[\"\\\\]", "\\\\$0") + '"'
                : EncodedWords.encode(name, column);
    }
}
