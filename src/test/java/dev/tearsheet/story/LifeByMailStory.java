package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page on life by mail, row for row, each in plain text, in HTML alone and in base64: what a mail is taken for, what
 * is done, what comes back.
 */
class LifeByMailStory {
    private static final List<LifeRow> ROWS = Stream.of(
                    CommandRows.ROWS, ReturnedRows.ROWS, RobotRows.ROWS, SpecialRows.ROWS)
            .flatMap(List::stream)
            .toList();

    @TempDir
    private Path folder;

    private final List<LifeScene> scenes = new ArrayList<>();

    @AfterEach
    void close() {
        scenes.forEach(LifeScene::close);
    }

    @TestFactory
    Stream<DynamicContainer> everyRowInEveryForm() {
        return Arrays.stream(Form.values())
                .map(form -> DynamicContainer.dynamicContainer(
                        form.name(),
                        ROWS.stream()
                                .map(row -> DynamicTest.dynamicTest(
                                        row.name, () -> scene(form).plays(row)))));
    }

    @Test
    void noRowIsThereTwice() {
        assertThat(ROWS).extracting(row -> row.name).doesNotHaveDuplicates();
    }

    /** One engine for all rows of a form: each row has readers of its own. */
    private LifeScene scene(Form form) {
        return scenes.stream().filter(s -> s.form() == form).findFirst().orElseGet(() -> {
            LifeScene scene = new LifeScene(folder.resolve(form.name()), form);
            scenes.add(scene);
            return scene;
        });
    }
}
