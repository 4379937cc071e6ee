package dev.tearsheet.lesson.grade;

/**
 * Counts over some articles, to be added up.
 *
 * @param articles how many there are
 * @param exactCounts articles of which the number of lessons is right
 * @param expected lessons that there are
 * @param found lessons that the splitter found
 * @param met lessons found whose first line is right, with no tolerance
 * @param wholes lessons whose last line is right too
 * @param titles lessons whose title is right, letter by letter
 * @param lines lines that are not blank
 * @param covered lines that belong to exactly one part of the outline
 * @param misplaced lines that stand in a lesson and should not, or do not and should
 * @param traps articles without lessons
 * @param falseLessons lessons found in traps
 * @param wrongNotHeld articles whose lessons are not all right and would be mailed all the same
 */
public record Tally(
        int articles,
        int exactCounts,
        int expected,
        int found,
        int met,
        int wholes,
        int titles,
        int lines,
        int covered,
        int misplaced,
        int traps,
        int falseLessons,
        int wrongNotHeld) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The share of the found lessons that begin where they should; 1 where none was found. */
    public double precision() {
        return share(met, found);
    }

    /** The share of the lessons that were found; 1 where there are none. */
    public double recall() {
        return share(met, expected);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return share(2 * met, found + expected);
    }

    /** The share of lines that belong to exactly one part. */
    public double coverage() {
        return share(covered, lines);
    }

    public Tally plus(Tally o) {
        return new Tally(
                articles + o.articles,
                exactCounts + o.exactCounts,
                expected + o.expected,
                found + o.found,
                met + o.met,
                wholes + o.wholes,
                titles + o.titles,
                lines + o.lines,
                covered + o.covered,
                misplaced + o.misplaced,
                traps + o.traps,
                falseLessons + o.falseLessons,
                wrongNotHeld + o.wrongNotHeld);
    }

    private static double share(int part, int of) {
        return of == 0 ? 1 : (double) part / of;
    }
}
