package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import dev.tearsheet.inbound.Arrivals.Row;
import dev.tearsheet.inbound.Arrivals.Wanted;
import dev.tearsheet.inbound.RawMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail that comes by two doors, or twice by one, is dealt with once. */
class CopiesStory {
    private static final String ANN = "ann@example.com";
    private static final String HELP = "tea+help@mail.example.org";

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder, 5);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aMailThatComesTwiceIsDealtWithOnce() {
        come("<a@example.com>", "");
        come("<a@example.com>", "Received: by another way\r\n");

        assertThat(stage.to(ANN)).hasSize(1);
        Row first = newest(2);
        assertThat(first.action()).isEqualTo("help mailed");
        assertThat(newest(1).why()).isEqualTo("came before, as mail " + first.id());
        assertThat(newest(1).action()).isEqualTo("nothing");
    }

    @Test
    void aMonthLaterItIsAnotherMail() {
        come("<a@example.com>", "");
        stage.sleep(Duration.ofDays(31));
        come("<a@example.com>", "");

        assertThat(newest(1).kind()).isEqualTo("COMMAND");
    }

    @Test
    void whatTheOperatorWantsDoneAgainIsDoneAgain() {
        come("<a@example.com>", "");
        long id = newest(1).id();
        stage.engine().arrivals().again(id);
        assertThat(newest(1).waits()).isTrue();
        stage.tick();

        assertThat(newest(1).kind()).isEqualTo("COMMAND");
    }

    private void come(String messageId, String header) {
        String source = header + "From: " + ANN + "\r\nMessage-ID: " + messageId + "\r\n\r\n";
        stage.engine().spool().keep(new RawMail(ANN, HELP, source.getBytes(StandardCharsets.US_ASCII), stage.now()));
        stage.tick();
    }

    private Row newest(int place) {
        return stage.engine().arrivals().find(Wanted.newest(place)).get(place - 1);
    }
}
