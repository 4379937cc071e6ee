package dev.tearsheet.inbound.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks politely is understood; who tells a story is not. */
class CourtesyTest {
    private final CommandReader reader = new CommandReader();

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "please stop, stop",
                "`Please pause my subscription for a week.`, pause 7",
                "please pause for two weeks, pause 14",
                "`Could you please pause my lessons for 10 days, thank you very much!`, pause 10",
                "I would like to unsubscribe, stop",
                "please unsubscribe me, stop",
                "please stop sending me these mails, stop",
                "stop it please, stop",
                "help please, help",
                "please remove me from your list, stop",
                "please stop 🙏, stop",
                "Next lesson please, next",
                "please pause for a month, pause 30",
                "`Hi, next please`, next",
                "Bitte abmelden, stop",
                "Ich möchte mich abmelden, stop",
                "Bitte pausieren Sie mein Abo für zwei Wochen, pause 14",
                "`Bitte pausieren Sie die Lektionen bis 24.12., danke`, pause until 24 December",
                "Je voudrais me désabonner, stop",
                "`Désabonnez-moi s'il vous plaît`, ",
                "s'il vous plaît pause pour une semaine merci, pause 7",
                "Por favor baja, stop",
                "`Quiero darme de baja, gracias`, stop",
                "Por favor pausar mis lecciones por dos semanas, pause 14",
            })
    void whatIsAsked(String line, String order) {
        Optional<Command> wanted = Optional.ofNullable(order).flatMap(reader::line);
        assertThat(reader.request(line)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to stop by and say thank you",
                "please do not stop",
                "don't stop please",
                "please tell me the time",
                "could you please explain lesson 4",
                "I like to pause and think",
                "please stop or pause",
                "please",
                "thank you",
                "bitte nicht abmelden",
                "Could you send help to my mother?",
                "next week please",
                "my subscription",
            })
    void aStoryIsForAHuman(String line) {
        assertThat(reader.request(line)).isEmpty();
    }

    @Test
    void aLongLineCostsNoTime() {
        assertThat(reader.request("please ".repeat(200_000))).isEmpty();
        assertThat(reader.request("it me ".repeat(19))).isEmpty();
    }
}
