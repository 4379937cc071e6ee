package dev.tearsheet.cli.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.cli.CommandLineFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing readers from a file. */
class ImportSubscribersCommandTest {
    @TempDir
    private Path folder;

    private CommandLineFixture tearsheet;

    @BeforeEach
    void aCampaign() {
        tearsheet = new CommandLineFixture(folder);
    }

    @Test
    void moreThanOneStepWithFaultsBetweenThem() {
        String rows = IntStream.range(0, 1_201)
                .mapToObj(i -> i == 700 ? "nobody at all,\n" : "reader" + i + "@example.org,Europe/Berlin\n")
                .collect(Collectors.joining());

        assertThat(imported("address,zone\n" + rows + "reader3@example.org,Mars/Base\n"))
                .isEqualTo(1);

        assertThat(tearsheet.out()).contains("1200 added", "2 lines with a fault");
        assertThat(tearsheet.err())
                .contains("readers.csv:702: ", "readers.csv:1203: ")
                .doesNotContain("\r");

        assertThat(imported("address\nreader7@example.org\nnew@example.org\n"))
                .as(tearsheet.err())
                .isZero();
        assertThat(tearsheet.out()).contains("1 added", "1 on the list already");
    }

    @Test
    void whoHadLessonsElsewhereGoesOnWithTheNext() {
        assertThat(
                        imported(
                                "address,received\nann@example.org,2\nbob@example.org,\ncid@example.org,9\ndot@example.org,two\n"))
                .isEqualTo(1);
        assertThat(tearsheet.out()).contains("2 added", "2 lines with a fault");
        assertThat(tearsheet.err())
                .contains("readers.csv:4: 9 lessons received, and there are 3.")
                .contains("readers.csv:5: \"two\" is no number of lessons");
        tearsheet.run("calendar", "tea", "--json");
        assertThat(tearsheet.out())
                .containsSubsequence("ann@example.org", "\"number\" : 3")
                .contains("\"number\" : 1");
        tearsheet.run("subscribers", "export");
        assertThat(tearsheet.out()).contains("ann@example.org,tea,active,2,", "bob@example.org,tea,active,0,");
    }

    @Test
    void whoIsBroughtBackGoesOnWithTheNextToo() {
        imported("address,received\nann@example.org,1\nbob@example.org,\n");
        for (String reader : new String[] {"ann@example.org", "bob@example.org"}) {
            tearsheet.run("subscribers", "steer", reader, "--campaign", "tea", "leave");
        }
        String again = tearsheet.file("again.csv", "address,received\nann@example.org,2\nbob@example.org,1\n");
        assertThat(tearsheet.run("subscribers", "import", "--consent", "on paper", "tea", again, "--bring-back"))
                .as(tearsheet.err())
                .isZero();

        tearsheet.run("subscribers", "export");
        assertThat(tearsheet.out()).contains("ann@example.org,tea,active,2,", "bob@example.org,tea,active,1,");
    }

    @Test
    void aFileWithoutAddressesIsToldOnce() {
        assertThat(imported("mail\na@example.org\nb@example.org\n")).isEqualTo(1);

        assertThat(tearsheet.err().lines()).singleElement().asString().contains("no column \"address\"");
    }

    @Test
    void aRowWithACommaTooManyIsAFaultOfItsLineAndMissingFieldsAreNone() {
        assertThat(imported("address,zone,consent\na@example.org,,at the fair, in May\nb@example.org\n"))
                .isEqualTo(1);

        assertThat(tearsheet.out()).contains("1 added");
        assertThat(tearsheet.err()).contains("readers.csv:2: more fields than the heading line has");
    }

    @Test
    void aQuotationMarkTooManyIsToldWithItsLine() {
        assertThat(imported("address\na@example.org\n\"b@example.org\nc@example.org\n"))
                .isEqualTo(1);

        assertThat(tearsheet.err())
                .contains("readers.csv", "line 3", "nobody is added twice")
                .doesNotContain("Exception");
    }

    private int imported(String csv) {
        return tearsheet.run(
                "subscribers", "import", "--consent", "on paper", "tea", tearsheet.file("readers.csv", csv));
    }
}
