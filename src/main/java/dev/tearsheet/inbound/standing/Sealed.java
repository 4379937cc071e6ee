package dev.tearsheet.inbound.standing;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Part;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Verb;
import dev.tearsheet.message.ReturnPaths;

/** Finds the mail of ours that something is about, by the seal of its return path; what nobody sealed is not found. */
final class Sealed {
    private static final int MOST = 200;
    private static final Pattern ADDRESS =
            Pattern.compile("[a-z0-9+._=-]{1,64}+@[a-z0-9.-]{1,255}+", Pattern.CASE_INSENSITIVE);

    private final Addresses addresses;
    private final ReturnPaths returnPaths;

    Sealed(Addresses addresses, ReturnPaths returnPaths) {
        this.addresses = addresses;
        this.returnPaths = returnPaths;
    }

    boolean isReturnPath(String address) {
        return addresses.read(address).filter(d -> d.verb() == Verb.BOUNCE).isPresent();
    }

    Optional<DispatchId> in(String address) {
        return addresses
                .read(address)
                .filter(door -> door.verb() == Verb.BOUNCE)
                .flatMap(door -> door.token())
                .flatMap(token -> returnPaths.read(token).stream().boxed().findFirst())
                .map(DispatchId::new);
    }

    /** In the mail that a complaint encloses: its receiver has written the return path into it (RFC 5321 section 4.4). */
    Optional<DispatchId> enclosed(IncomingMail mail) {
        return mail.parts().stream()
                .filter(Part::isMessage)
                .flatMap(part -> ADDRESS.matcher(part.text()).results().limit(MOST))
                .map(MatchResult::group)
                .flatMap(address -> in(address).stream())
                .findFirst();
    }
}
