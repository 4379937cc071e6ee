package dev.tearsheet.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A row of the page on life by mail: who writes what where, what it is taken for, what is done, what comes back, and how
 * things stand then. {@code {reply}}, {@code {leave}}, {@code {pause}}, {@code {confirm}}, {@code {path}} and so on stand
 * for the addresses in the mails that the reader has had, {@code {T}} for the token of the question.
 */
final class LifeRow {
    /** How far the reader is when the mail is written. */
    enum Reader {
        NOBODY,
        ASKED,
        /** Asked, and the question has lapsed. */
        LAPSED,
        ACTIVE,
        RESTING,
        LEFT,
        COMPLETED,
        /** Active, with all automatic answers of a day used up. */
        ANSWERED,
        UNREACHABLE,
        COMPLAINED
    }

    final String name;
    Reader reader = Reader.NOBODY;
    String author = "{reader}";
    String sender = "{reader}";
    String to = "tea";
    String subject = "";
    String text = "";
    final List<String> headers = new ArrayList<>();
    UnaryOperator<String> around = part -> part;
    boolean twice;
    String taken = "";
    String done = "";
    List<String> back = List.of();
    String then = "";

    private LifeRow(String name) {
        this.name = name;
    }

    static LifeRow row(String name) {
        return new LifeRow(name);
    }

    LifeRow when(Reader before) {
        reader = before;
        return this;
    }

    /** Somebody who is no reader of ours. */
    LifeRow byFriend() {
        return from("{friend}");
    }

    LifeRow from(String address) {
        author = address;
        sender = address;
        return this;
    }

    LifeRow envelope(String returnPath) {
        sender = returnPath;
        return this;
    }

    LifeRow to(String address) {
        to = address;
        return this;
    }

    LifeRow subject(String words) {
        subject = words;
        return this;
    }

    LifeRow says(String words) {
        text = words;
        return this;
    }

    LifeRow header(String line) {
        headers.add(line);
        return this;
    }

    /** @param frame what stands around the part that a person wrote, from its Content-Type on */
    LifeRow within(UnaryOperator<String> frame) {
        around = frame;
        return this;
    }

    /** A second mail of the same words: the row tells what comes of that one. */
    LifeRow again() {
        twice = true;
        return this;
    }

    LifeRow isTakenFor(String kind, String action) {
        taken = kind;
        done = action;
        return this;
    }

    /** @param mails such as {@code CONFIRM to the reader} */
    LifeRow brings(String... mails) {
        back = List.of(mails);
        return this;
    }

    LifeRow leaves(String state) {
        then = state;
        return this;
    }

    /** Nothing comes back, and all stays as it was. */
    LifeRow changesNothing() {
        return leaves("as before");
    }

    @Override
    public String toString() {
        return name;
    }
}
