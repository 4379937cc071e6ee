package dev.tearsheet.cli.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.lesson.LessonKey;
import picocli.CommandLine.Option;

/** What is given to whom beyond the places of a change. */
final class ChangeOptions {
    @Option(
            names = "--to-those-past",
            paramLabel = "LESSON",
            split = ",",
            description = "Readers who are past this new lesson get it next.")
    private List<String> toThosePast = List.of();

    @Option(
            names = "--to-finished",
            paramLabel = "LESSON",
            split = ",",
            description = "Readers who have finished get this new lesson too.")
    private List<String> toFinished = List.of();

    @Option(
            names = "--announce",
            paramLabel = "LESSON",
            split = ",",
            description = "Readers who are past this new lesson are told of it in their next one, and can ask for it.")
    private List<String> announced = List.of();

    Extras extras() {
        return new Extras(keys(toThosePast), keys(toFinished), keys(announced));
    }

    private static Set<LessonKey> keys(List<String> written) {
        return written.stream().map(ChangeOptions::key).collect(Collectors.toSet());
    }

    private static LessonKey key(String written) {
        try {
            return new LessonKey(written.strip());
        } catch (IllegalArgumentException e) {
            throw new Failed("\"" + written + "\" is no key of a lesson; the plan shows the keys.");
        }
    }
}
