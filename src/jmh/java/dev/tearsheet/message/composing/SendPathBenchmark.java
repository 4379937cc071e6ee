package dev.tearsheet.message.composing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.mail.mime.MimeWriter;
import dev.tearsheet.mail.dkim.Algorithm;
import dev.tearsheet.mail.dkim.DkimSigner;
import dev.tearsheet.mail.dkim.KeyFile;
import dev.tearsheet.message.IssueMail;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.template.FreeMarkerTemplates;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one mail costs at each stage between the claim and the wire; compare within one run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SendPathBenchmark {
    private final MimeWriter writer = new MimeWriter();
    private final Composer composer = SampleMails.composer();
    private final Campaign campaign = Sample.campaign();
    private final IssueMail issue = Sample.issue(campaign, 3, false);
    private Typesetter typesetter;
    private Manuscript manuscript;
    private Galley galley;
    private int reader;
    private Message inPieces;
    private Message whole;
    private byte[] written;
    private DkimSigner rsa;
    private DkimSigner ed25519;

    @Setup
    public void prepare() throws IOException {
        typesetter = new Typesetter(new FreeMarkerTemplates(Optional.empty()), Waits.USUAL);
        Places places = new Places(Sample.ADDRESSES, Sample.LINKS, Sample.TOKENS);
        manuscript = new Manuscript(
                "lesson",
                List.of(Locale.ENGLISH),
                campaign,
                Page.Letterhead.of(campaign, Sample.ADDRESSES, Sample.LINKS),
                campaign.series().lesson(3),
                List.of(),
                places.of(issue, Sample.TOKENS.capability(issue.subscription())));
        galley = typesetter.galley(manuscript);
        inPieces = composer.issue(issue);
        whole = new Message(
                inPieces.envelope(),
                inPieces.messageId(),
                inPieces.date(),
                inPieces.fromName(),
                inPieces.fromAddress(),
                inPieces.subject(),
                inPieces.headers(),
                inPieces.text(),
                inPieces.html());
        written = writer.write(inPieces);
        rsa = signer(Algorithm.RSA);
        ed25519 = signer(Algorithm.ED25519);
    }

    private static DkimSigner signer(Algorithm algorithm) throws IOException {
        Path file = Files.createTempDirectory("jmh").resolve("key.pem");
        KeyFile.make(file, algorithm);
        return new DkimSigner("mail.example.org", List.of(KeyFile.read(file, "jmh")));
    }

    /** The templates for every reader anew, and all that follows. */
    @Benchmark
    public Object render() {
        return typesetter.set(manuscript);
    }

    /** The templates for every reader anew, and of what follows only what differs from the reader before. */
    @Benchmark
    public Object renderOnGalley() {
        return galley.print(manuscript.reader().with(Particular.READER_PAGE, "https://example.org/me/" + reader++));
    }

    /** The stencil of the issue, and all else that is composed. */
    @Benchmark
    public Object compose() {
        return composer.issue(issue);
    }

    /** The whole way, with headers of the reader's own that nobody has written before. */
    @Benchmark
    public Object composeAndWrite() {
        return writer.write(composer.issue(issue));
    }

    /** MIME with the text encoded for every reader anew. */
    @Benchmark
    public Object writeWhole() {
        return writer.write(whole);
    }

    /** MIME out of what is encoded already. */
    @Benchmark
    public Object writeInPieces() {
        return writer.write(inPieces);
    }

    @Benchmark
    public Object signRsa() {
        return rsa.sign(written, Sample.NOW);
    }

    @Benchmark
    public Object signEd25519() {
        return ed25519.sign(written, Sample.NOW);
    }
}
