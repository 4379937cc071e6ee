package dev.tearsheet.trial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The letters that went out while the engine is only tried out: nobody gets them, everybody can read them here. */
public interface PostOffice {
    /** A box of the post office: an address, how many letters it has, and when the newest came. */
    record Box(String address, int letters, Instant newest) {}

    /** Keeps a letter; when this has returned it is there for good. */
    void keep(String returnPath, String recipient, byte[] source, Instant at);

    /** Newest mail first. */
    List<Box> boxes();

    /** The letters of one address, newest first. */
    List<RawLetter> letters(String address, int most);

    Optional<RawLetter> letter(long id);

    /** A letter as it came. */
    record RawLetter(long id, String returnPath, String recipient, byte[] source, Instant at) {}
}
