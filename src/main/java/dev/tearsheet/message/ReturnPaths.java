package dev.tearsheet.message;

import java.util.OptionalLong;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.message.Addresses.Verb;
import dev.tearsheet.subscription.Tokens;

/**
 * The return paths of our mails (VERP): the number of the dispatch in base 36 and a seal on it, such as
 * {@code dreams+bounce-1a-7h2k9m3q@lessons.example.org}, so that a failure notice names its mail and cannot be forged.
 */
public final class ReturnPaths {
    private static final String SEAL = "return-path";
    private static final int BASE = 36;

    private final Addresses addresses;
    private final Tokens tokens;

    public ReturnPaths(Addresses addresses, Tokens tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    public String of(Slug campaign, long number) {
        return addresses.of(campaign, Verb.BOUNCE, Long.toString(number, BASE) + "-" + tokens.seal(SEAL, number));
    }

    /** The dispatch that a token of a {@link Verb#BOUNCE} address names; nothing if its seal is not ours. */
    public OptionalLong read(String token) {
        int hyphen = token.indexOf('-');
        try {
            long number = Long.parseLong(hyphen < 0 ? "" : token.substring(0, hyphen), BASE);
            boolean ours = number > 0 && tokens.isSealed(SEAL, number, token.substring(hyphen + 1));
            return ours ? OptionalLong.of(number) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
