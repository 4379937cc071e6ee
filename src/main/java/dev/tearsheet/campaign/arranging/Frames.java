package dev.tearsheet.campaign.arranging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.Section;

/** What stands around an article's lessons: it opens the first and closes the last one of the article that is told. */
final class Frames {
    private final List<Outline> articles;
    private final Map<LessonKey, Integer> articleOf = new HashMap<>();

    /** @param sources the lessons of all the articles, in their order */
    Frames(List<Outline> articles, List<Lesson> sources) {
        this.articles = articles;
        int from = 0;
        for (int article = 0; article < articles.size(); article++) {
            int to = from + articles.get(article).lessons().size();
            for (Lesson source : sources.subList(from, to)) {
                articleOf.put(source.key(), article);
            }
            from = to;
        }
    }

    List<SeriesLesson> around(List<SeriesLesson> told) {
        Map<Integer, SeriesLesson> first = new HashMap<>();
        Map<Integer, SeriesLesson> last = new HashMap<>();
        for (SeriesLesson lesson : told) {
            articlesOf(lesson).forEach(article -> {
                first.putIfAbsent(article, lesson);
                last.put(article, lesson);
            });
        }
        return told.stream()
                .map(lesson -> lesson.framed(
                        articlesOf(lesson)
                                .filter(a -> first.get(a) == lesson)
                                .flatMap(a -> opening(articles.get(a)))
                                .toList(),
                        articlesOf(lesson)
                                .filter(a -> last.get(a) == lesson)
                                .flatMap(a -> closing(articles.get(a)))
                                .toList()))
                .toList();
    }

    private Stream<Integer> articlesOf(SeriesLesson lesson) {
        return lesson.sources().stream().map(articleOf::get).distinct();
    }

    private static Stream<Section> opening(Outline article) {
        return byLine(Stream.concat(
                article.introduction().stream(),
                article.otherSections().stream().filter(s -> isBeforeLessons(article, s))));
    }

    private static Stream<Section> closing(Outline article) {
        return byLine(Stream.concat(
                article.otherSections().stream().filter(s -> !isBeforeLessons(article, s)),
                article.conclusion().stream()));
    }

    private static boolean isBeforeLessons(Outline article, Section section) {
        return section.lines().first() < article.lessons().get(0).lines().first();
    }

    private static Stream<Section> byLine(Stream<Section> sections) {
        return sections.sorted(Comparator.comparingInt(s -> s.lines().first()));
    }
}
