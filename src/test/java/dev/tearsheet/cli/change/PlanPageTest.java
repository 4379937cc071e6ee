package dev.tearsheet.cli.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import dev.tearsheet.campaign.change.SettingChange;
import dev.tearsheet.cli.change.PlanView.Move;
import dev.tearsheet.cli.change.PlanView.Row;
import dev.tearsheet.subscription.change.ChangePlan.Readers;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class PlanPageTest {
    private static final PlanView PLAN = new PlanView(
            "tea",
            4,
            null,
            true,
            "4f1c09aa12",
            List.of(
                    new Row(1, 1, "the-kettle", "The kettle", "same", 3, 10, 90, 0, 0, false),
                    new Row(2, null, "a-new-cup", "A new cup", "new", 0, 10, 0, 80, 0, false),
                    new Row(3, 4, "the-pot", "The pot", "changed, moved", 5, 30, 60, 0, 0, false),
                    new Row(null, 2, "the-old-cup", "The old cup", "gone", 0, 0, 70, 1, 0, false)),
            List.of(new SettingChange("schedule.at", "07:30", "06:15"), new SettingChange("sender.owner", "", "a@b.c")),
            "Europe/Berlin",
            List.of(new Move("Tue 2026-11-24 07h", "Tue 2026-11-24 06h", 80)),
            new Readers(2, 88, 2, 10, 0),
            12);

    @Test
    void tellsWhatChangesAndWhoGetsAndMissesIt() {
        assertThat(printed(Ansi.OFF, false)).isEqualTo("""
                tea: revision 4 is live; the folder says otherwise. Plan 4f1c09aa12

                 no  was  lesson       change          next for  will get it  are past it  will miss it
                  2    -  a-new-cup    new                    0           10            0            80
                  3    4  the-pot      changed, moved         5           30           60             0
                  -    2  the-old-cup  gone                   0            0           70             1
                1 lesson stays as it is.

                 setting       is     becomes
                 schedule.at   07:30  06:15
                 sender.owner  -      a@b.c

                 next lesson (Europe/Berlin)  moves to            readers
                 Tue 2026-11-24 07h           Tue 2026-11-24 06h       80

                90 readers are on the way (2 pause), 10 have finished, 2 have not confirmed yet.
                Nobody gets a lesson twice.
                12 readers get another lesson next than without it.
                80 readers will not get a-new-cup, being past it; --to-those-past a-new-cup sends it to them next, --announce tells them how to ask for it.
                1 reader will not get the-old-cup, which is gone.
                Who has finished gets a new lesson only with --to-finished LESSON.
                """);
    }

    @Test
    void showsAllLessonsIfWanted() {
        assertThat(printed(Ansi.OFF, true)).contains("the-kettle").doesNotContain("stay");
    }

    @Test
    void isInColoursOnATerminalAndTheKeysAreNot() {
        assertThat(printed(Ansi.ON, false))
                .contains(" a-new-cup ", "\u001b[32mnew\u001b[39m", "\u001b[31mgone\u001b[39m")
                .contains("\u001b[33mchanged, moved\u001b[39m");
    }

    private static String printed(Ansi ansi, boolean all) {
        StringWriter text = new StringWriter();
        new PlanPage(new PrintWriter(text), ansi, all).print(PLAN);
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
