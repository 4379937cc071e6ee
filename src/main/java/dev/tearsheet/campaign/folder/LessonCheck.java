package dev.tearsheet.campaign.folder;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.arranging.Arranged;
import dev.tearsheet.campaign.arranging.Arranger;
import dev.tearsheet.campaign.arranging.Objection;
import dev.tearsheet.lesson.Outline;

/** Finds what a campaign.yaml says of lessons and cannot be: keys that no lesson has, cuts that hit nothing. */
final class LessonCheck {
    private final CampaignFields fields;

    LessonCheck(CampaignFields fields) {
        this.fields = fields;
    }

    /** @param history the series that was kept last, which knows what the lessons are called */
    void check(Arrangement arrangement, List<Outline> articles, Optional<Series> history) {
        boolean saysNothing =
                arrangement.overrules().isEmpty() && arrangement.listed().isEmpty();
        if (!saysNothing) {
            Arranged arranged = new Arranger(arrangement.withoutRepeats(), fields.language())
                    .arrange(articles, history.map(Series::sources).orElse(List.of()));
            arranged.objections().forEach(objection -> fields.fault(objection.where(), told(objection, arranged)));
        }
    }

    private static String told(Objection objection, Arranged arranged) {
        return objection.message()
                + objection.unknownKey().map(key -> hint(key, arranged.keys())).orElse("");
    }

    private static String hint(String key, List<String> known) {
        return Nearest.to(key, known)
                .map(near -> ": did you mean '" + near + "'?")
                .or(() -> Nearest.closest(key, known).map(near -> "; the nearest is '" + near + "'"))
                .orElse(", nor any other");
    }
}
