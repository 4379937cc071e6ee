package dev.tearsheet.subscription;

import java.time.Duration;

/**
 * How long things wait for a person: questions for their answer, and the lessons for a reader who rests.
 *
 * @param confirmDays the question whether to join
 * @param backDays the way back in a goodbye
 * @param addressHours the question whether the lessons shall go to another address, and the old one's chance to say no
 * @param pauseDays a pause whose reader does not say for how long
 * @param mostPauseDays a pause at most; who wants more gets so many
 */
public record Waits(int confirmDays, int backDays, int addressHours, int pauseDays, int mostPauseDays) {
    /** The defaults. */
    public static final Waits USUAL = new Waits(7, 7, 24, 7, 90);

    /** So long the token of a question can be shown. */
    public Duration of(Question question) {
        return switch (question) {
            case JOIN -> Duration.ofDays(confirmDays);
            case RETURN -> Duration.ofDays(backDays);
            case MOVE, STAY -> Duration.ofHours(addressHours);
        };
    }
}
