package dev.tearsheet.lesson;

import java.util.List;

/** Cuts an article into its outline, step by step: what is sure is marked first and narrows what the rest can be. */
public final class Splitter {
    private static final List<Step> STEPS = List.of(
            new Boilerplate(),
            new Titles(),
            new LessonHeadings(),
            new Overviews(),
            new Captions(),
            new BackMatter(),
            new FrontMatter(),
            new Subheadings(),
            new Sizes());

    /** The outline of the article; one that has no lessons says so in its warnings. */
    public Outline split(Article article) {
        var draft = new Draft(article);
        STEPS.forEach(step -> step.mark(draft));
        return new Assembly(draft).outline();
    }
}
