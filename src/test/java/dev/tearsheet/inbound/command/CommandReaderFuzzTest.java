package dev.tearsheet.inbound.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody types is a command or is none; a command that is one can be carried out. */
class CommandReaderFuzzTest {
    private static final Duration FOR_EVER = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    private final CommandReader reader = new CommandReader();

    static Stream<byte[]> typed() {
        return Stream.of(
                        "join garden",
                        "désabonner",
                        "pause until 24 December",
                        "pause bis 24.12.2027",
                        "pausa hasta el lunes",
                        "time 7:30 pm",
                        "zone +05:30",
                        "zone Europe/Berlin",
                        "days mon-fri",
                        "jours lun, mer",
                        "pace 2/week",
                        "resend 3",
                        "restart from 2",
                        "address ann@example.org",
                        "stop\n\nOn Monday, Ann wrote:\n> pause",
                        "> quoted\n\nnext",
                        "Re[2]: AW: confirm 0123456789abcdefghjkmnpqrs")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("typed")
    @FuzzTest
    void anyTextIsACommandOrNone(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Optional<Command> command = Assertions.assertTimeout(FOR_EVER, () -> reader.text(text));
        command.ifPresent(CommandReaderFuzzTest::canBeCarriedOut);
    }

    @MethodSource("typed")
    @FuzzTest
    void anySubjectIsRead(byte[] bytes) {
        Subject subject = new Subject(new String(bytes, StandardCharsets.UTF_8));
        assertThat(subject.words()).hasSizeLessThan(20_000).doesNotContain("\n");
        subject.confirmation().ifPresent(token -> assertThat(token).matches("[0-9a-z]{26}"));
        reader.line(subject.words()).ifPresent(CommandReaderFuzzTest::canBeCarriedOut);
    }

    private static void canBeCarriedOut(Command command) {
        if (command instanceof Command.Pause pause) {
            pause.rest().ifPresent(rest -> assertThat(rest.end(TODAY).getYear()).isBetween(0, 9999));
        }
        if (command instanceof Command.Days days) {
            assertThat(days.days()).isNotEmpty();
        }
        if (command instanceof Command.Pace pace) {
            assertThat(pace.lessons()).isBetween(1, 7);
        }
        if (command instanceof Command.Restart restart) {
            assertThat(restart.from()).isPositive();
        }
        if (command instanceof Command.Again again) {
            assertThat(again.lesson().orElse(1)).isPositive();
        }
    }
}
