package dev.tearsheet.trial;

/** Opens letters; the mail room knows how. */
@FunctionalInterface
public interface LetterOpener {
    Letter open(PostOffice.RawLetter letter);
}
