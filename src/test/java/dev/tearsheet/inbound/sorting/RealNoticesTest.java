package dev.tearsheet.inbound.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.inbound.bounce.FailedRecipient;
import dev.tearsheet.mail.mime.MimeReader;
import dev.tearsheet.message.Addresses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real notices, which are kept outside the project, against what others read in them. */
class RealNoticesTest {
    private static final List<Path> PLACES =
            List.of(Path.of("../shared/corpora/bounces"), Path.of("../../shared/corpora/bounces"));

    /** A person passed this notice on: for others a notice, for us a letter. */
    private static final String PASSED_ON = "lhost-sendmail-14.eml";

    /** A row of the truth, and what we made of its mail. */
    private record Row(String file, String recipient, String reason, Sorted sorted) {
        boolean isFailure() {
            return !reason.equals("feedback") && !reason.equals("vacation");
        }

        Optional<FailedRecipient> ours() {
            return sorted.bounce().stream()
                    .flatMap(b -> b.recipients().stream())
                    .filter(r -> r.address().equalsIgnoreCase(recipient))
                    .findFirst();
        }
    }

    private static final List<Row> ROWS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        Path folder = PLACES.stream().filter(Files::isDirectory).findFirst().orElse(PLACES.get(0));
        assumeTrue(Files.isDirectory(folder), "there are no real notices here");
        JsonNode truth =
                JsonMapper.shared().readTree(folder.resolve("truth.json").toFile());
        Sorter sorter = new Sorter(new Addresses("lessons.example.org", '+'), new ReasonReader());
        for (Map.Entry<String, JsonNode> file : truth.properties()) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file.getKey()));
            Sorted sorted = sorter.sort(new MimeReader().read(new RawMail("", "", bytes, Instant.EPOCH)));
            for (JsonNode row : file.getValue()) {
                ROWS.add(new Row(
                        file.getKey(),
                        row.path("recipient").asString(),
                        row.path("reason").asString(),
                        sorted));
            }
        }
    }

    @Test
    void theRecipientIsFound() {
        List<Row> failures = ROWS.stream().filter(Row::isFailure).toList();
        assertThat(failures).hasSizeGreaterThan(300);
        assertThat(failures.stream().filter(r -> r.ours().isPresent()).count())
                .isGreaterThanOrEqualTo(Math.round(failures.size() * 0.985));
    }

    @Test
    void theReasonIsTheSame() {
        List<Row> failures = ROWS.stream().filter(Row::isFailure).toList();
        long same = failures.stream()
                .filter(r -> r.ours()
                        .filter(o -> o.reason().word().equals(r.reason()))
                        .isPresent())
                .count();
        assertThat(same).isGreaterThanOrEqualTo(Math.round(failures.size() * 0.87));
    }

    @Test
    void eachIsTakenForWhatItIs() {
        for (Row row : ROWS) {
            if (row.file().equals(PASSED_ON)) {
                assertThat(row.sorted().kind()).isNotEqualTo(Kind.BOUNCE);
                continue;
            }
            Kind kind =
                    row.isFailure() ? Kind.BOUNCE : row.reason().equals("vacation") ? Kind.AUTO_REPLY : Kind.COMPLAINT;
            assertThat(row.sorted().kind()).as(row.file()).isEqualTo(kind);
        }
    }
}
