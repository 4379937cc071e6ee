package dev.tearsheet.cli.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import dev.tearsheet.cli.CommandLineFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign that names another that is not there is told of, and runs all the same. */
class NamedCampaignsTest {
    @TempDir
    Path folder;

    private CommandLineFixture tearsheet;

    @BeforeEach
    void campaigns() {
        tearsheet = new CommandLineFixture(folder);
    }

    @Test
    void aMisspeltNameIsToldWithTheOneThatIsNear() throws Exception {
        campaign("coffee", "company: {wait for: [tee, cacao]}\nat the end: start tae\n");

        assertThat(tearsheet.run("campaigns")).isZero();

        assertThat(tearsheet.out()).contains("coffee");
        assertThat(tearsheet.err()).isEqualTo("""
                coffee/campaign.yaml: 'company.wait for' names the campaign "cacao", which is not there, so nothing waits for it; mend the name, or add its folder
                coffee/campaign.yaml: 'company.wait for' names the campaign "tee", which is not there, so nothing waits for it; did you mean "tea"?
                coffee/campaign.yaml: 'at the end' names the campaign "tae", which is not there, so nothing begins after the last lesson; did you mean "tea"?
                """);
    }

    @Test
    void theNameOfACampaignThatIsThereIsNot() throws Exception {
        campaign("coffee", "company: {wait for: [tea]}\nat the end: offer tea\n");

        assertThat(tearsheet.run("campaigns")).isZero();

        assertThat(tearsheet.err()).isEmpty();
    }

    @Test
    void norThatOfOneWhoseFileHasFaults() throws Exception {
        campaign("coffee", "at the end: offer cacao\n");
        campaign("cacao", "nonsense: true\n");

        assertThat(tearsheet.run("campaigns")).isOne();

        assertThat(tearsheet.err()).contains("nonsense").doesNotContain("not there");
    }

    @Test
    void aPlanTellsItOfWhatWouldBeLiveAndApplyingIsNotRefused() throws Exception {
        assertThat(tearsheet.run("subscribers", "add", "tea", "ann@example.org", "--consent", "said so"))
                .isZero();
        campaign("tea", "at the end: offer coffee\n");
        String told =
                "'at the end' names the campaign \"coffee\", which is not there, so the finishing mail offers nothing";

        assertThat(tearsheet.run("plan", "tea")).isZero();
        assertThat(tearsheet.err()).contains(told);

        assertThat(tearsheet.run("apply", "tea")).isZero();
        assertThat(tearsheet.out()).contains(told).contains("Revision 2 is live");

        assertThat(tearsheet.run("plan", "tea")).isZero();
        assertThat(tearsheet.err()).contains(told);
    }

    private void campaign(String name, String more) throws Exception {
        Path tea = folder.resolve("schedules/tea");
        Path other = Files.createDirectories(folder.resolve("schedules/" + name));
        Path file = other.resolve("campaign.yaml");
        Files.writeString(file, Files.readString(tea.resolve("campaign.yaml")) + more);
        aWhileAgo(file);
        if (!other.equals(tea)) {
            aWhileAgo(Files.copy(tea.resolve("tea.txt"), other.resolve("tea.txt")));
        }
    }

    private static void aWhileAgo(Path file) throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }
}
