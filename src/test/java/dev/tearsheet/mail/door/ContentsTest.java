package dev.tearsheet.mail.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All mails that come in at the same time have so much room in memory and no more. */
@Timeout(120)
class ContentsTest {
    private static final int PIECE = 64 * 1024;
    private static final int LARGE = 10 * PIECE;
    private static final String MAIL = "x".repeat(1_000) + "\r\n.\r\n";

    private final Room room = new Room(PIECE);
    private Socket client;
    private Wire wire;

    @BeforeEach
    void connect() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            client = new Socket(server.getInetAddress(), server.getLocalPort());
            wire = new Wire(server.accept());
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        client.close();
        wire.close();
    }

    @Test
    void a_mail_for_which_there_is_no_room_is_read_to_its_end_and_asked_to_come_again() throws IOException {
        say(MAIL + MAIL + MAIL);
        Contents first = new Contents(wire, room, LARGE);
        assertThat(read(first).refusal()).isEmpty();

        Contents second = new Contents(wire, room, LARGE);
        assertThat(read(second).refusal()).contains("452 4.3.1 Too many mails at once, try again later");
        second.giveBack();
        first.giveBack();

        assertThat(read(new Contents(wire, room, LARGE)).bytes()).hasSize(1_002);
    }

    private static Contents.Read read(Contents contents) throws IOException {
        return contents.read(Duration.ofSeconds(2));
    }

    private void say(String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
