package dev.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;

import dev.tearsheet.cli.EngineProcess.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pipe: {@code tearsheet receive} as a mail server starts it, with the exit codes that it goes by. */
class ReceiveIT {
    private static final String TO = EngineProcess.CAMPAIGN + "+join@tearsheet.test";
    private static final String MAIL =
            "From: ann@example.org\nTo: " + TO + "\nSubject: hi\nMessage-ID: <1@example.org>\n\nhi\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void furnish() throws Exception {
        EngineProcess.furnish(folder);
    }

    @Test
    void aMailIsKeptAndShownAndDealtWithOnceTheEngineRuns() throws Exception {
        assertThat(receive(MAIL).code()).isZero();
        assertThat(receive("From ann@example.org  Mon Nov 23 07:05:09 2026\n" + MAIL)
                        .code())
                .isZero();
        JsonNode rows = inbound("list", "--json");
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.get(0).get("kind").asString()).isEqualTo("waiting");
        assertThat(EngineProcess.run(folder, Map.of(), "inbound", "show", "2", "--source")
                        .out())
                .isEqualTo(MAIL);

        try (EngineProcess engine = EngineProcess.serve(folder)) {
            engine.awaitLetters("ann@example.org", 1);
            assertThat(receive(MAIL.replace("<1@", "<2@").replace("ann@", "bob@"))
                            .code())
                    .isZero();
            engine.awaitLetters("bob@example.org", 1);
            assertThat(engine.letters("ann@example.org")).hasSize(1);
        }
        JsonNode dealt = inbound("list", "--json", "--since", "1h", "--kind", "command");
        assertThat(dealt.size()).isEqualTo(2);
        assertThat(dealt.get(0).get("why").asString()).isEqualTo("join");
        assertThat(inbound("list", "--json", "--kind", "other")
                        .get(0)
                        .get("why")
                        .asString())
                .isEqualTo("came before, as mail 1");

        assertThat(EngineProcess.run(folder, Map.of(), "inbound", "replay", "1").code())
                .isZero();
        assertThat(inbound("list", "--json", "--kind", "waiting").size()).isOne();
        assertThat(EngineProcess.run(folder, Map.of(), "inbound", "replay", "99")
                        .code())
                .isOne();
    }

    @Test
    void theExitCodeSaysWhatTheServerIsToDo() throws Exception {
        assertThat(receive(MAIL, "--recipient", "nobody@tearsheet.test").code()).isEqualTo(67);
        assertThat(receive(MAIL.replace(TO, "ann@example.org")).code()).isEqualTo(67);
        assertThat(receive(MAIL.replace(TO, "ann@example.org"), "--recipient", TO, "--sender", "<>")
                        .code())
                .isZero();
        assertThat(receive("").code()).isEqualTo(65);
        assertThat(receive(MAIL, "--nonsense").code()).isEqualTo(64);
        Files.writeString(folder.resolve("tearsheet.conf"), "data.foldr = x\n");
        Ran faulty = receive(MAIL);
        assertThat(faulty.code()).isEqualTo(75);
        assertThat(faulty.err()).contains("data.foldr");
    }

    @Test
    void aLockedDatabaseMeansTryAgain() throws Exception {
        assertThat(receive(MAIL).code()).isZero();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/trial.db"))) {
            other.createStatement().execute("begin immediate");
            Ran locked = receive(MAIL);
            assertThat(locked.code()).isEqualTo(75);
            assertThat(locked.err()).contains("is locked by another program");
        }
        assertThat(inbound("list", "--json").size()).isOne();
    }

    private Ran receive(String mail, String... options) throws Exception {
        Path source = folder.resolve("mail.eml");
        Files.write(source, mail.getBytes(StandardCharsets.UTF_8));
        String[] arguments = new String[options.length + 1];
        arguments[0] = "receive";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return EngineProcess.runWith(source, folder, Map.of(), arguments);
    }

    private JsonNode inbound(String... arguments) throws Exception {
        String[] all = new String[arguments.length + 1];
        all[0] = "inbound";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Ran ran = EngineProcess.run(folder, Map.of(), all);
        assertThat(ran.code()).as(ran.err()).isZero();
        return JsonMapper.shared().readTree(ran.out());
    }
}
