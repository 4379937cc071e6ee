package dev.tearsheet.delivery.operating;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.Slug;

/**
 * Sends a lesson that was put right to everybody who had it, once for each text that it has had: asked for again, it
 * goes to those who have not got it yet. It goes through the same throttle as every mail.
 */
public final class CorrectLesson {
    private static final int PAGE = 500;

    private final Campaigns campaigns;
    private final Corrections corrections;
    private final InstantSource clock;

    public CorrectLesson(Campaigns campaigns, Corrections corrections, InstantSource clock) {
        this.campaigns = campaigns;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * A lesson as it is now; nothing if there is no such campaign or lesson.
     *
     * @param number its place in the order, from 1
     */
    public Optional<Correction> of(Slug slug, int number) {
        return campaigns.find(slug).flatMap(c -> lesson(c, number).map(l -> new Correction(slug, l, digest(slug, l))));
    }

    /** To how many it would go, and how many have it. */
    public Corrections.Heads heads(Correction correction) {
        return corrections.heads(correction);
    }

    /** Plans the mails; returns how many. */
    public int send(Correction correction) {
        int planned = 0;
        OptionalLong after = OptionalLong.of(0);
        while (after.isPresent()) {
            Corrections.Slice slice = corrections.plan(correction, after.getAsLong(), PAGE, clock.instant());
            planned += slice.planned();
            after = slice.next();
        }
        return planned;
    }

    private static Optional<SeriesLesson> lesson(Campaign campaign, int number) {
        return campaign.series().lessons().stream()
                .skip(Math.max(0, number - 1))
                .limit(number < 1 ? 0 : 1)
                .findFirst();
    }

    /** Another text, another correction. */
    private static String digest(Slug slug, SeriesLesson lesson) {
        try {
            String text = slug + "\n" + lesson.ordinal() + "\n" + lesson.content();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
