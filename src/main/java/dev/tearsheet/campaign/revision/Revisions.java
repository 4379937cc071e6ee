package dev.tearsheet.campaign.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;

/**
 * Every state that campaigns have had; the newest of each is live. Each method is one transaction, but that new times
 * follow for one slice of readers after the other.
 */
public interface Revisions {
    /** A revision without its content. */
    record Entry(int number, int lessons, Origin origin) {}

    /** The numbers of the live revisions; cheap, for asking again and again. */
    Map<Slug, Integer> numbers();

    /** Nothing for a campaign that is new, or was kept by an engine that kept lessons only. */
    Optional<Revision> live(Slug campaign);

    Optional<Revision> find(Slug campaign, int number);

    /** The lessons of the newest revision, whatever engine kept it. */
    Optional<Series> latest(Slug campaign);

    /** All revisions of a campaign, newest first. */
    List<Entry> history(Slug campaign);

    /** Whether there is any. */
    boolean has(Slug campaign);

    /** Whether this state of the folder was live before. */
    boolean knows(Slug campaign, String folder);

    /** Whether anybody is in the campaign or was, confirmed or not. */
    boolean hasReaders(Slug campaign);

    /**
     * Makes a revision live, and with it what it means for the readers: what they count as having received, when their
     * next lesson is due if times have changed, and that who has finished begins again if there are lessons for them.
     *
     * @return false, and nothing is kept, if somebody else has kept one of this number first
     */
    boolean keep(Changeover over);
}
