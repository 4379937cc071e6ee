package dev.tearsheet.subscription.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.Change;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.subscription.change.Readership.Standing;

/** Says what a change will do to whom. Writes nothing. */
public final class PlanChange {
    private static final int ID_BYTES = 5;

    private final Readership readership;
    private final InstantSource clock;

    public PlanChange(Readership readership, InstantSource clock) {
        this.readership = readership;
        this.clock = clock;
    }

    /** @param over from a live revision */
    public ChangePlan plan(Changeover over) {
        Slug campaign = over.next().slug();
        Change change = Change.of(over.before().orElseThrow(), over.next());
        HeadCount heads = new HeadCount(over);
        readership.places(campaign, heads::add);
        return new ChangePlan(
                id(over),
                over,
                change.words(),
                heads.lessons(change.lessons()),
                change.settings(),
                new ChangePlan.Readers(
                        heads.readers(Standing.AWAITING),
                        heads.readers(Standing.ACTIVE),
                        heads.readers(Standing.PAUSED),
                        heads.readers(Standing.COMPLETED),
                        heads.readers(Standing.ENDED)),
                heads.otherNext(),
                moved(over));
    }

    private List<ChangePlan.Moved> moved(Changeover over) {
        if (!over.movesTimes()) {
            return List.of();
        }
        TimeMoves moves = new TimeMoves(over, clock.instant());
        readership.active(over.next().slug(), moves::add);
        return moves.moved();
    }

    /** Made of both revisions and of what is given extra, not of who stands where: readers go on reading. */
    static String id(Changeover over) {
        Revision next = over.next();
        Extras extras = over.extras();
        String told = next.campaign().series().lessons().stream()
                .map(l -> l.ordinal() + " " + l.key())
                .collect(Collectors.joining("\n"));
        String text = Stream.of(
                        next.slug().value(),
                        String.valueOf(next.number()),
                        next.origin().folder(),
                        next.origin().copyOf().map(String::valueOf).orElse("folder"),
                        keys(extras.toThosePast().stream()),
                        keys(extras.toFinished().stream()),
                        keys(extras.announced().stream()),
                        told)
                .collect(Collectors.joining("\n\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String keys(Stream<LessonKey> keys) {
        return keys.map(LessonKey::value).sorted().collect(Collectors.joining(" "));
    }
}
