package dev.tearsheet.inbound.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {
    private final CommandReader reader = new CommandReader();

    @ParameterizedTest(name = "\"{0}\" is {1} {2}")
    @CsvSource({
        "stop, LEAVE, 0",
        "STOP, LEAVE, 0",
        "Stop., LEAVE, 0",
        "stop!, LEAVE, 0",
        "'  unsubscribe  ', LEAVE, 0",
        "abmelden, LEAVE, 0",
        "Désabonner, LEAVE, 0",
        "BAJA, LEAVE, 0",
        "subscribe, JOIN, 0",
        "subscribe when-a-man-cries, JOIN, 0",
        "anmelden, JOIN, 0",
        "pause, PAUSE, 0",
        "pause 14, PAUSE, 14",
        "pause 14 days, PAUSE, 14",
        "Pause 3 Tage, PAUSE, 3",
        "pause 2 días, PAUSE, 2",
        "weiter, RESUME, 0",
        "resume, RESUME, 0",
        "?, HELP, 0",
        "ｓｔｏｐ, LEAVE, 0",
        "'st\u00adop', LEAVE, 0",
        "'stop\u00a0', LEAVE, 0",
        "'\ufeffstop', LEAVE, 0",
        "'\"stop\"', LEAVE, 0",
        "“Stop.”, LEAVE, 0",
        "„stop“, LEAVE, 0",
        "« stop », LEAVE, 0",
        "*stop*, LEAVE, 0",
        "stop 😀, LEAVE, 0",
        "👍🏽 stop ❤️, LEAVE, 0",
        "\"'pause 3 days'\", PAUSE, 3",
        "pause 2 months, PAUSE, 60",
        "Pause 1 Monat, PAUSE, 30",
        "next lesson, NEXT, 0",
        "Nächste Lektion, NEXT, 0",
    })
    void oneWordOrAWordAndItsArgumentsIsACommand(String line, String verb, int days) {
        assertThat(reader.line(line)).get().satisfies(command -> {
            assertThat(command.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                    .isEqualTo(verb);
            if (command instanceof Command.Pause pause) {
                assertThat(pause.rest()).isEqualTo(days == 0 ? Optional.empty() : Optional.of(new Rest.Days(days)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "please stop",
                "stop it, you are too kind",
                "pause for thought",
                "pause -3",
                "pause 9999 days",
                "I will subscribe soon",
                "help me with this",
                "thank you!",
                "> stop",
            })
    void aSentenceIsForAHuman(String line) {
        assertThat(reader.line(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time 25:00",
                "Time 7.65",
                "Uhrzeit 24:30 Uhr",
                "heure 25h",
                "hora 99",
                "zone Nowhere",
                "zone New Yrok",
                "Zeitzone Entenhausen",
                "zone +99",
                "country Atlantis",
                "pause fourteen days please",
                "please pause my lessons for fourteen days",
                "pause 9999 days",
                "pause -3",
                "pause until 31 November",
                "Pause bis 32.12.",
                "pause jusqu'au 35 mars",
                "pausa hasta el 40 de mayo",
                "days mon-fry",
                "days 8",
                "Tage Mo, Xx",
                "pace 9/week",
                "pace twice a week",
                "resend 0",
                "resend 4 and 5",
                "lesson 12345",
                "restart from 0",
                "format word",
                "address new@",
                "\"time 25:00\"",
                "Hi,\ntime 25:00",
                "time 25:00\n\nOn Mon, 23 Nov 2026 at 07:30, Tea <tea@example.org> wrote:\n> Lesson 4",
            })
    void anOrderThatIsWrittenWrongIsASlip(String text) {
        assertThat(reader.text(text)).isEmpty();
        assertThat(reader.slip("", text)).contains(new Command.Slip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Time flies when I read your lessons, thank you so much",
                "Time heals",
                "Time 2 say thank you!",
                "Zeit ist Geld",
                "zone in on what matters, as you say",
                "pause for thought",
                "Pause here and there, that is what I do",
                "Days like these",
                "Days gone by",
                "Tage wie diese",
                "jours heureux",
                "Lesson 4 was great",
                "Lesson learned",
                "lesson four made me cry",
                "pause to think about it",
                "restart my life",
                "Address the heart first",
                "Land of hope and glory",
                "format is fine with me",
                "next to nothing",
                "time 25:00\nis not what I meant, but I loved it",
                "> time 25:00",
                "7:30 please",
            })
    void aLetterThatBeginsWithAVerbIsNone(String text) {
        assertThat(reader.text(text)).isEmpty();
        assertThat(reader.slip("", text)).isEmpty();
    }

    @Test
    void aSlipInTheSubjectCountsWhereNothingElseWasTyped() {
        assertThat(reader.slip("time 25:00", "\n-- \nAnn")).isPresent();
        assertThat(reader.slip("time 25:00", "What do you think of it?")).isEmpty();
        assertThat(reader.slip("", "")).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\" answers \"{1}\"")
    @CsvSource({
        "Re: stop, stop",
        "RE: Re: AW: stop, stop",
        "Re[2]: stop, stop",
        "SV: Antw: stop, stop",
        "回复：stop, stop",
        "Fwd: stop, fwd: stop",
        "Recipe, recipe",
    })
    void replyPrefixesAreTakenOff(String subject, String rest) {
        assertThat(new Subject(subject).words()).isEqualTo(rest);
    }

    @Test
    void aTokenCountsInASubjectOnlyAloneOrBehindConfirm() {
        String token = "0123456789abcdefghjkmnpqrs";

        assertThat(new Subject("Re: " + token).confirmation()).contains(token);
        assertThat(new Subject("Re: Please confirm " + token).confirmation()).contains(token);
        assertThat(new Subject("I got " + token + " from you").confirmation()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "above a quotation | stop\\n\\nOn Mon, 23 Nov 2026 at 07:30, Tea <tea@example.org> wrote:\\n> pause | stop",
                "after blank lines | \\n\\n  stop  \\n> x | stop",
                "below a quotation | > Lesson 4\\n> more\\n\\nstop | stop",
                "quoted lines only | > stop\\n> join | ",
                "German client     | weiter\\nAm 23.11.2026 um 07:30 schrieb Tea <t@example.org>:\\n> stop | weiter",
                "Outlook's block   | pause\\n-----Original Message-----\\nFrom: Tea\\nstop | pause",
                "a From block      | pause\\n\\nFrom: Tea\\nSent: Monday\\n\\nstop | pause",
                "a signature first | -- \\nAnn\\nstop | ",
                "nothing           | ` ` | ",
            })
    void theFirstLineThatTheReaderTyped(String name, String text, String line) {
        assertThat(NewText.firstLine(text.replace("\\n", "\n")).orElse(null)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi,\\n\\nstop\\n\\nThanks\\nAnn | Leave",
                "Hello Tearsheet team!\\nnext | Next",
                "Liebes Team,\\nstop | Leave",
                "Hallo zusammen,\\n\\nweiter | Resume",
                "Bonjour,\\n\\nstatut | Status",
                "Hi next please\\n | Next",
                "Hello Ann,\\n\\nI want to stop by | ",
                "Hi,\\n\\n> stop | ",
                "Hi, | ",
            })
    void belowAGreetingStandsWhatIsWanted(String text, String command) {
        assertThat(reader.text(text.replace("\\n", "\n")).map(c -> c.getClass().getSimpleName()))
                .isEqualTo(Optional.ofNullable(command));
    }

    @Test
    void aLongLineCostsNoTime() {
        assertThat(NewText.firstLine("on " + "x".repeat(5_000_000))).isPresent();
        assertThat(reader.line("stop ".repeat(200_000))).isEmpty();
    }
}
