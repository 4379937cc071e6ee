package dev.tearsheet.cli.change;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.campaign.change.SettingChange;
import dev.tearsheet.cli.change.PlanView.Move;
import dev.tearsheet.cli.change.PlanView.Row;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.subscription.change.ChangePlan.Readers;
import picocli.CommandLine.Help.Ansi;

/** Prints a plan for people: the lessons that change, the settings, the hours, and what it comes to in a few sentences. */
final class PlanPage {
    private static final int MOST_MOVES = 24;

    private final PrintWriter out;
    private final Ansi ansi;
    private final boolean all;

    /** @param all whether lessons are shown too that stay as they are */
    PlanPage(PrintWriter out, Ansi ansi, boolean all) {
        this.out = out;
        this.ansi = ansi;
        this.all = all;
    }

    void print(PlanView plan) {
        out.println(plan.campaign() + ": revision " + plan.live() + " is live; "
                + (plan.backTo() == null ? "the folder says otherwise" : "back to revision " + plan.backTo())
                + ". Plan " + plan.plan());
        lessons(plan);
        settings(plan);
        moves(plan);
        out.println();
        sentences(plan).forEach(out::println);
        out.flush();
    }

    private void lessons(PlanView plan) {
        List<Row> shown = plan.lessons().stream()
                .filter(r -> all || !r.change().equals("same"))
                .toList();
        if (!shown.isEmpty()) {
            out.println();
            table(
                    shown,
                    List.of(
                            Cell.number("no", r -> place(r.number())),
                            Cell.number("was", r -> place(r.was())),
                            Cell.text("lesson", Row::key),
                            Cell.text("change", Row::change),
                            Cell.number("next for", Row::next),
                            Cell.number("will get it", Row::willGet),
                            Cell.number("are past it", Row::past),
                            Cell.number("will miss it", Row::willMiss)));
        }
        int same = plan.lessons().size() - shown.size();
        if (same > 0) {
            out.println(count(same, "lesson stays", "lessons stay") + " as " + (same == 1 ? "it is." : "they are."));
        }
    }

    private void settings(PlanView plan) {
        if (!plan.settings().isEmpty()) {
            out.println();
            table(
                    plan.settings(),
                    List.of(
                            Cell.text("setting", SettingChange::name),
                            Cell.text("is", s -> word(s.before())),
                            Cell.text("becomes", s -> word(s.after()))));
        }
    }

    private void moves(PlanView plan) {
        if (!plan.moves().isEmpty()) {
            out.println();
            table(
                    plan.moves().stream().limit(MOST_MOVES).toList(),
                    List.of(
                            Cell.text("next lesson (" + plan.zone() + ")", Move::from),
                            Cell.text("moves to", Move::to),
                            Cell.number("readers", Move::readers)));
            long others = plan.moves().stream()
                    .skip(MOST_MOVES)
                    .mapToLong(Move::readers)
                    .sum();
            if (others > 0) {
                out.println("and " + count(others, "reader", "readers") + " between other hours.");
            }
        }
    }

    private static List<String> sentences(PlanView plan) {
        Readers r = plan.readers();
        List<String> told = new ArrayList<>();
        told.add(count(r.active() + r.paused(), "reader is", "readers are") + " on the way"
                + (r.paused() > 0 ? " (" + r.paused() + " pause)" : "") + ", " + r.finished() + " have finished, "
                + r.awaiting() + " have not confirmed yet.");
        long again = plan.lessons().stream().mapToLong(Row::again).sum();
        told.add(again == 0 ? "Nobody gets a lesson twice." : again + " lessons would come TWICE: do not apply this.");
        if (plan.otherNext() > 0) {
            told.add(count(plan.otherNext(), "reader gets", "readers get") + " another lesson next than without it.");
        }
        plan.lessons().stream()
                .filter(l -> l.willMiss() > 0)
                .map(PlanPage::missed)
                .forEach(told::add);
        boolean isNew = plan.lessons().stream().anyMatch(l -> l.was() == null);
        if (isNew && r.finished() > 0) {
            told.add("Who has finished gets a new lesson only with --to-finished LESSON.");
        }
        return told;
    }

    private static String missed(Row lesson) {
        String who = count(lesson.willMiss(), "reader", "readers");
        if (lesson.number() == null) {
            return who + " will not get " + lesson.key() + ", which is gone.";
        }
        return who + " will not get " + lesson.key() + ", being past it; "
                + (lesson.announced()
                        ? "their next lesson tells them how to ask for it."
                        : "--to-those-past " + lesson.key()
                                + " sends it to them next, --announce tells them how to ask for it.");
    }

    private <T> void table(List<T> rows, List<Cell<T>> cells) {
        StringWriter text = new StringWriter();
        Output.table(new PrintWriter(text), rows, cells);
        text.toString().lines().map(this::painted).forEach(out::println);
    }

    /** The word that says what became of a lesson, in its colour; keys have no blanks around their words. */
    private String painted(String line) {
        if (!ansi.enabled()) {
            return line;
        }
        return line.replaceAll("(?<= )new(?= )", "\u001b[32mnew\u001b[39m")
                .replaceAll("(?<= )gone(?= )", "\u001b[31mgone\u001b[39m")
                .replaceAll("(?<= )(changed, moved|changed|moved)(?= )", "\u001b[33m$1\u001b[39m");
    }

    private static String place(Integer number) {
        return number == null ? "-" : number.toString();
    }

    private static String word(String words) {
        return words.isEmpty() ? "-" : words;
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
