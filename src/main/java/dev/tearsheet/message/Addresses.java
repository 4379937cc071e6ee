package dev.tearsheet.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Slug;

/**
 * The engine's own addresses: how they are written, and what one of them asks for when mail comes to it. Each is
 * {@code campaign}, or {@code campaign+verb}, or {@code campaign+verb-token} at the engine's mail domain.
 */
public final class Addresses {
    /** The name at which the engine itself is reached, whatever the campaign. */
    public static final Slug HELLO = new Slug("hello");

    /** What an address asks for. */
    public enum Verb {
        /** The campaign's plain address: the subject or the text says what is wanted. */
        MAIN("", false),
        JOIN("join", false),
        CONFIRM("confirm", true),
        LEAVE("leave", true),
        PAUSE("pause", true),
        RESUME("resume", true),
        NEXT("next", true),
        /** A lesson once more: the token, a hyphen and the number of the lesson, or the token alone. */
        AGAIN("again", true),
        STATUS("status", true),
        /** Where an empty mail takes something back: the token says what. */
        UNDO("undo", true),
        /** Where the answers to lessons go: the text says what is wanted, the token who wants it. */
        REPLY("s", true),
        BOUNCE("bounce", true),
        HELP("help", false),
        COURSES("courses", false),
        OWNER("owner", false);

        private final String word;
        private final boolean hasToken;

        Verb(String word, boolean hasToken) {
            this.word = word;
            this.hasToken = hasToken;
        }
    }

    /** An address of ours, read; {@link #HELLO} or an office where it is no campaign's. */
    public record Door(Slug campaign, Verb verb, Optional<String> token) {
        /** Whether it is the engine's own and no campaign's. */
        public boolean isOfEngine() {
            return Addresses.isOfEngine(campaign);
        }
    }

    private static final Map<String, Verb> BY_WORD =
            Arrays.stream(Verb.values()).collect(Collectors.toMap(v -> v.word, Function.identity()));
    private static final Map<String, Verb> SYNONYMS =
            Map.of("subscribe", Verb.JOIN, "unsubscribe", Verb.LEAVE, "stop", Verb.LEAVE, "list", Verb.COURSES);
    /** What every mail domain has (RFC 2142 section 4 and RFC 5321 section 4.5.1); a human reads it. */
    private static final Set<String> OFFICES = Set.of("postmaster", "abuse");

    private final String domain;
    private final char delimiter;

    public Addresses(String domain, char delimiter) {
        this.domain = domain.toLowerCase(Locale.ROOT);
        this.delimiter = delimiter;
    }

    public String domain() {
        return domain;
    }

    public String main(Slug campaign) {
        return campaign + "@" + domain;
    }

    /** An address for a verb that has no token. */
    public String of(Slug campaign, Verb verb) {
        return campaign.value() + delimiter + verb.word + "@" + domain;
    }

    public String of(Slug campaign, Verb verb, String token) {
        return campaign.value() + delimiter + verb.word + "-" + token + "@" + domain;
    }

    /** Whether an address is under the engine's mail domain. */
    public boolean isOurs(String address) {
        return address.toLowerCase(Locale.ROOT).endsWith("@" + domain);
    }

    /** Whether addresses that begin so are the engine's own and no campaign's. */
    static boolean isOfEngine(Slug name) {
        return name.equals(HELLO) || OFFICES.contains(name.value());
    }

    /** With what an address under the mail domain begins: whose it is, if there is such a campaign. */
    Optional<Slug> owner(String address) {
        return isOurs(address) ? Slug.tryParse(beforeDelimiter(local(address))) : Optional.empty();
    }

    private String local(String address) {
        return address.toLowerCase(Locale.ROOT).substring(0, address.length() - domain.length() - 1);
    }

    private String beforeDelimiter(String local) {
        int plus = local.indexOf(delimiter);
        return plus < 0 ? local : local.substring(0, plus);
    }

    /**
     * What an address asks for; nothing if it is none of ours by its form. Whether there is such a campaign and whether
     * the token is good is for others to say. {@code +leave} without a token is a door too.
     */
    public Optional<Door> read(String address) {
        if (!isOurs(address)) {
            return Optional.empty();
        }
        String local = local(address);
        int plus = local.indexOf(delimiter);
        Optional<Slug> slug = Slug.tryParse(beforeDelimiter(local));
        if (plus < 0) {
            Verb verb = OFFICES.contains(local) ? Verb.OWNER : Verb.MAIN;
            return slug.map(s -> new Door(s, verb, Optional.empty()));
        }
        String rest = local.substring(plus + 1);
        int hyphen = rest.indexOf('-');
        String word = hyphen < 0 ? rest : rest.substring(0, hyphen);
        Optional<String> token = hyphen < 0 ? Optional.empty() : Optional.of(rest.substring(hyphen + 1));
        return slug.flatMap(s -> verb(word, token).map(v -> new Door(s, v, token)));
    }

    private static Optional<Verb> verb(String word, Optional<String> token) {
        Verb verb = SYNONYMS.getOrDefault(word, BY_WORD.get(word));
        if (verb == null || verb == Verb.MAIN || token.isPresent() && !verb.hasToken) {
            return Optional.empty();
        }
        return token.isPresent() || !verb.hasToken || verb == Verb.LEAVE ? Optional.of(verb) : Optional.empty();
    }
}
