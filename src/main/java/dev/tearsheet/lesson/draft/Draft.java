package dev.tearsheet.lesson.draft;

import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.lesson.Article;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.words.Words;

/** An article on the splitter's desk: what each passage was found to be, until the outline is made of it. */
public final class Draft {
    private final Article article;
    private final Outline.LeftOut.Kind[] leftOut;
    private final Start[] starts;
    private final Role[] roles;
    private final int[] cuts;
    private final int[] words;
    private final List<String> warnings = new ArrayList<>();
    private String title = "";
    private int frontEnd = -1;

    /** What a passage is within its part. */
    public enum Role {
        BODY,
        SUBHEADING,
        /** The second line of a part's heading. */
        TITLE_LINE
    }

    public Draft(Article article) {
        this.article = article;
        this.leftOut = new Outline.LeftOut.Kind[article.size()];
        this.starts = new Start[article.size()];
        this.roles = new Role[article.size()];
        this.cuts = new int[article.size()];
        this.words = new int[article.size() + 1];
        for (int i = 0; i < article.size(); i++) {
            roles[i] = Role.BODY;
            words[i + 1] = words[i] + Words.count(article.at(i).text());
        }
    }

    public Article article() {
        return article;
    }

    public Passage at(int index) {
        return article.at(index);
    }

    public int size() {
        return article.size();
    }

    /** The words from one passage to the one before another. */
    public int words(int from, int to) {
        return words[to] - words[from];
    }

    public void leaveOut(int index, Outline.LeftOut.Kind kind) {
        leftOut[index] = kind;
    }

    public Outline.LeftOut.Kind leftOut(int index) {
        return leftOut[index];
    }

    public void start(int index, Start start) {
        starts[index] = start;
    }

    /** Takes a heading back, and with it what it had taken of the passage below. */
    public void takeBack(int index) {
        starts[index] = null;
        int below = next(index);
        if (below < size()) {
            cuts[below] = 0;
            roles[below] = roles[below] == Role.TITLE_LINE ? Role.BODY : roles[below];
        }
    }

    /** The part that begins at the passage, or null. */
    public Start start(int index) {
        return starts[index];
    }

    public void role(int index, Role role) {
        roles[index] = role;
    }

    public Role role(int index) {
        return roles[index];
    }

    /** Leaves so many characters at the beginning of the passage to the heading above it. */
    public void cut(int index, int characters) {
        cuts[index] = characters;
    }

    public int cut(int index) {
        return cuts[index];
    }

    /** Whether the passage is neither left out nor a heading. */
    public boolean isBody(int index) {
        return leftOut[index] == null && starts[index] == null && roles[index] == Role.BODY;
    }

    /** The next passage that is not left out, or the size of the article. */
    public int next(int index) {
        int next = index + 1;
        while (next < size() && leftOut[next] != null) {
            next++;
        }
        return next;
    }

    /** The passage before that is not left out, or -1. */
    public int previous(int index) {
        int previous = index - 1;
        while (previous >= 0 && leftOut[previous] != null) {
            previous--;
        }
        return previous;
    }

    /** The passages at which lessons begin. */
    public List<Integer> lessons() {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < size(); i++) {
            if (starts[i] != null && starts[i].part() == Start.Part.LESSON) {
                found.add(i);
            }
        }
        return found;
    }

    public void warn(String warning) {
        warnings.add(warning);
    }

    public List<String> warnings() {
        return warnings;
    }

    public String title() {
        return title;
    }

    public void title(String text) {
        title = text;
    }

    /** The last passage that stands before the article proper: its title, said again. */
    public int frontEnd() {
        return frontEnd;
    }

    public void frontEnd(int index) {
        frontEnd = index;
    }
}
