package dev.tearsheet.lesson.cutting;

import java.util.List;

import dev.tearsheet.lesson.Article;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.heading.LessonHeadings;
import dev.tearsheet.lesson.heading.OneLiners;
import dev.tearsheet.lesson.part.BackMatter;
import dev.tearsheet.lesson.part.Boilerplate;
import dev.tearsheet.lesson.part.Captions;
import dev.tearsheet.lesson.part.Closing;
import dev.tearsheet.lesson.part.FrontMatter;
import dev.tearsheet.lesson.part.Overviews;
import dev.tearsheet.lesson.part.Sizes;
import dev.tearsheet.lesson.part.Subheadings;
import dev.tearsheet.lesson.part.Titles;
import dev.tearsheet.lesson.topic.TopicShifts;

/** Cuts an article into its outline, step by step: what is sure is marked first and narrows what the rest can be. */
public final class Splitter {
    private static final List<Step> STEPS = List.of(
            new Boilerplate(),
            new Titles(),
            new LessonHeadings(),
            new OneLiners(),
            new Overviews(),
            new Captions(),
            new TopicShifts(),
            new BackMatter(),
            new Closing(),
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
