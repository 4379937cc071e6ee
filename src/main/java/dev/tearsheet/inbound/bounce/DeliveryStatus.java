package dev.tearsheet.inbound.bounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The machine-readable form (RFC 3464 section 2), in every state of repair: groups that are not kept apart by an empty
 * line, or whose fields are, fields within the text for people, a missing Action.
 */
final class DeliveryStatus implements Form {
    private static final String FINAL = "final-recipient";
    private static final String ORIGINAL = "original-recipient";
    private static final Set<String> RECIPIENT = Set.of(FINAL, ORIGINAL, "x-actual-recipient");
    private static final Set<String> ONCE = Set.of(FINAL, ORIGINAL, "action", "status", "x-actual-recipient");
    private static final Set<String> KEPT = Set.of("diagnostic-code", "x-display-name", "x-supplementary-info");

    @Override
    public String name() {
        return "delivery status";
    }

    @Override
    public List<Claim> read(Notice notice) {
        List<Claim> claims = new ArrayList<>();
        for (Map<String, String> group : groups(Fields.of(notice.fields()))) {
            recipient(group, notice).ifPresent(address -> claims.add(claim(address, group, notice)));
        }
        return claims;
    }

    /** A new group begins where a field comes again, or where a recipient follows a gap after a whole group. */
    private static List<Map<String, String>> groups(List<Fields.Field> fields) {
        List<Map<String, String>> groups = new ArrayList<>();
        Map<String, String> group = new HashMap<>();
        for (Fields.Field field : fields) {
            boolean again = ONCE.contains(field.name()) && group.containsKey(field.name());
            boolean whole = field.afterGap()
                    && ONCE.contains(field.name())
                    && group.containsKey(FINAL)
                    && group.containsKey("status");
            if (again || whole) {
                groups.add(group);
                group = new HashMap<>();
            }
            if (ONCE.contains(field.name()) || KEPT.contains(field.name())) {
                group.merge(field.name(), field.value(), (a, b) -> a + " " + b);
            }
        }
        groups.add(group);
        return groups;
    }

    private static Optional<String> recipient(Map<String, String> group, Notice notice) {
        if (group.keySet().stream().noneMatch(RECIPIENT::contains)) {
            return Optional.empty();
        }
        return address(group, FINAL)
                // "ann@server": a name within their own house.
                .filter(a -> a.indexOf('.', a.indexOf('@')) > 0
                        || address(group, ORIGINAL).isEmpty())
                .or(() -> address(group, ORIGINAL))
                .or(() -> address(group, "x-actual-recipient"))
                .or(() -> notice.onlyRecipient());
    }

    /** What a program or a script got is no address, though one may stand in its command line. */
    private static Optional<String> address(Map<String, String> group, String field) {
        String value = group.getOrDefault(field, "");
        String behindType = value.substring(value.indexOf(';') + 1).strip();
        return behindType.startsWith("|") || behindType.startsWith("/") ? Optional.empty() : AddressIn.in(behindType);
    }

    private static Claim claim(String address, Map<String, String> group, Notice notice) {
        String said = group.getOrDefault("diagnostic-code", "");
        String status = group.getOrDefault("status", "");
        String program = group.getOrDefault(FINAL, "") + " " + group.getOrDefault("x-actual-recipient", "");
        String around = notice.around(address) + (program.contains("|") ? "\npipe to |\n" : "\n") + status + " "
                + group.getOrDefault("x-supplementary-info", "");
        return new Claim(address, Action.of(group.getOrDefault("action", "")), status, withoutType(said), around);
    }

    /** {@code smtp;} says nothing; {@code x-unix;} says that a program failed (RFC 3464 section 2.3.6). */
    private static String withoutType(String said) {
        int semicolon = said.indexOf(';');
        return semicolon > 0 && said.substring(0, semicolon).strip().equalsIgnoreCase("smtp")
                ? said.substring(semicolon + 1).strip()
                : said;
    }
}
