package dev.tearsheet.cli.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    void theEnginesOwnAddressesAreNoReadersAndPeopleAtItsDomainAre() {
        tearsheet.set("mail.domain = mail.example.org");
        assertThat(
                        imported(
                                "address\nann@mail.example.org\ntea+join@mail.example.org\nhello@mail.example.org\ntea@example.org\nbob@example.org\n"))
                .isEqualTo(3);
        assertThat(tearsheet.out())
                .contains("2 added", "3 not added: an address of this engine")
                .contains("line 3: tea+join@mail.example.org", "line 5: tea@example.org");

        assertThat(tearsheet.run("subscribers", "add", "tea", "TEA@mail.example.org", "--consent", "said so"))
                .isEqualTo(1);
        assertThat(tearsheet.err()).contains("TEA@mail.example.org was not added: an address of this engine");

        String[] move = {
            "subscribers", "steer", "bob@example.org", "--campaign", "tea", "address", "tea+s-x@mail.example.org"
        };
        assertThat(tearsheet.run(move)).isEqualTo(1);
        assertThat(tearsheet.out()).contains("Nothing to do");
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

    @Test
    void whoHasLeftElsewhereDoesNotComeBackByTheExportOfThatEngine() {
        assertThat(imported("""
                        address,campaign,state,received,due,since,zone,consent
                        ann@example.org,tea,active,2,,2026-11-01T08:00:00Z,Asia/Tokyo,operator: at the fair
                        bob@example.org,tea,ended: left,1,,2026-11-01T08:00:00Z,,page
                        cid@example.org,tea,awaiting confirmation,0,,2026-11-01T08:00:00Z,,page
                        dot@example.org,coffee,active,1,,2026-11-01T08:00:00Z,,page
                        """)).isEqualTo(3);
        assertThat(tearsheet.out())
                .contains(
                        "1 added",
                        "line 3: bob@example.org, left before",
                        "line 4: cid@example.org, had not confirmed yet",
                        "line 5: dot@example.org, in another campaign by the file");

        tearsheet.run("subscribers", "export");
        assertThat(tearsheet.out().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("ann@example.org,tea,active,2,")
                .endsWith(",Asia/Tokyo,operator: at the fair");
    }

    @Test
    void anAddressThatASpreadsheetWouldTakeForAFormulaStaysAsItIs() {
        imported("address\n=cmd@example.org\n+plus@example.org\n");
        tearsheet.run("subscribers", "export");
        String export = tearsheet.out();
        assertThat(export).contains("'=cmd@example.org,", "'+plus@example.org,");

        assertThat(imported(export)).as(tearsheet.err()).isZero();
        assertThat(tearsheet.out()).contains("2 on the list already");
    }

    @Test
    void anEmptyFileIsAFaultAndNotAnImportOfNobody() {
        assertThat(imported("")).isEqualTo(1);
        assertThat(tearsheet.err()).contains("readers.csv is empty: its first line names the columns");
    }

    @Test
    void whatIsNoFileIsToldInWords() {
        assertThat(tearsheet.run("subscribers", "import", "--consent", "on paper", "tea", folder.toString()))
                .isEqualTo(1);
        assertThat(tearsheet.err()).contains(folder + " cannot be read: it is a folder; name the files in it");

        tearsheet.run("subscribers", "import", "--consent", "on paper", "tea", folder.resolve("no.csv") + "");
        assertThat(tearsheet.err()).contains("no.csv cannot be read: there is no such file");
    }

    @Test
    void aHeadingLineWithSemicolonsIsShownWithWhatIsExpected() {
        assertThat(imported("address;zone\na@example.org;Europe/Berlin\n")).isEqualTo(1);
        assertThat(tearsheet.err())
                .contains(
                        "no column \"address\" in the heading line, which is \"address;zone\". Commas separate columns.");
    }

    @Test
    void aProofOfConsentIsNotMangledByAnotherEncoding() throws Exception {
        String file = tearsheet.file("readers.csv", "");
        Files.write(
                Path.of(file),
                "address,consent\nann@example.org,Zürich\nbob@example.org,fair\n"
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(tearsheet.run("subscribers", "import", "--consent", "on paper", "tea", file))
                .isEqualTo(1);
        assertThat(tearsheet.out()).contains("1 added", "1 line with a fault");
        assertThat(tearsheet.err()).contains("readers.csv:2: ", "is not UTF-8");
    }

    @Test
    void aConsentSaysSomethingAndIsNoBook() {
        assertThat(tearsheet.run("subscribers", "add", "tea", "ann@example.org", "--consent", " "))
                .isEqualTo(1);
        assertThat(tearsheet.err()).contains("Say how they said yes");

        assertThat(imported("address,consent\nann@example.org," + "x".repeat(1_001) + "\nbob@example.org,a\0b\n"))
                .isEqualTo(1);
        assertThat(tearsheet.err()).contains("1,000 characters at most", "a NUL byte");
        tearsheet.run("subscribers", "export");
        assertThat(tearsheet.out().lines()).hasSize(1);
    }

    @Test
    void anExportOfACampaignThatIsNotThereIsNoEmptyFile() {
        for (String command : new String[] {"export", "list"}) {
            assertThat(tearsheet.run("subscribers", command, "--campaign", "taa"))
                    .isEqualTo(1);
            assertThat(tearsheet.err()).contains("There is no campaign \"taa\"; did you mean \"tea\"?");
            assertThat(tearsheet.out()).isEmpty();
        }
    }

    private int imported(String csv) {
        return tearsheet.run(
                "subscribers", "import", "--consent", "on paper", "tea", tearsheet.file("readers.csv", csv));
    }
}
