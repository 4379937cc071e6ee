package dev.tearsheet.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Outline;

/** Says why a campaign's lessons are not mailed until a person has looked. */
final class Hold {
    private Hold() {}

    /** The reason for the operator; an article without a lesson holds its campaign even when it was reviewed. */
    static Optional<String> reason(List<Outline> articles, Series series, boolean reviewed) {
        if (articles.isEmpty()) {
            return Optional.of("there are no articles: name some in campaign.yaml");
        }
        Optional<String> empty = articles.stream()
                .filter(a -> a.lessons().isEmpty())
                .findFirst()
                .map(a -> a.file() + " has no lessons: give its lessons headings or numbers, or take it out of"
                        + " 'articles' in campaign.yaml");
        if (empty.isEmpty() && series.size() == 0) {
            return Optional.of("every lesson is a draft or left out: release one under 'lessons' in campaign.yaml");
        }
        return empty.or(() -> reviewed ? Optional.empty() : unsure(articles));
    }

    private static Optional<String> unsure(List<Outline> articles) {
        long all = articles.stream()
                .flatMap(a -> a.lessons().stream())
                .filter(Hold::isUnsure)
                .count();
        return articles.stream()
                .flatMap(a -> a.lessons().stream().filter(Hold::isUnsure).map(lesson -> tell(a, lesson)))
                .findFirst()
                .map(first -> first + (all > 1 ? "; " + (all - 1) + " more like it" : "")
                        + ". Look at the lessons: if they are right, write 'reviewed: true' in campaign.yaml;"
                        + " if not, number the article's headings");
    }

    private static String tell(Outline article, Lesson lesson) {
        return String.format(
                Locale.ROOT,
                "%s, line %d: not sure that \"%s\" begins a lesson (sure by %.2f, %.2f is needed; rule: %s)",
                article.file(),
                lesson.lines().first(),
                lesson.title(),
                lesson.confidence(),
                Outline.SURE,
                lesson.rule());
    }

    private static boolean isUnsure(Lesson lesson) {
        return lesson.confidence() < Outline.SURE;
    }
}
