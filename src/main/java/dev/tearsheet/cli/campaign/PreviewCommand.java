package dev.tearsheet.cli.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Samples.Sample;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.FileFault;
import dev.tearsheet.cli.shared.OneCampaign;
import dev.tearsheet.mail.mime.MimeWriter;
import dev.tearsheet.subscriber.EmailAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the mails of a campaign as files. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = "Writes every mail of a campaign as files: .html, .txt and .eml. Nothing is sent.")
public final class PreviewCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private OneCampaign campaign;

    @Option(names = "--to", paramLabel = "FOLDER", description = "Where to; without it target/preview/CAMPAIGN.")
    private Path folder;

    @Option(names = "--waiting", description = "As the folder has it, if a change waits.")
    private boolean waiting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path target =
                folder == null ? Path.of("target", "preview", campaign.slug().value()) : folder;
        try (Tearsheet tearsheet = engine.open()) {
            Campaign shown = waiting ? campaign.waitingIn(tearsheet) : campaign.in(tearsheet);
            List<Sample> samples = tearsheet
                    .samples(shown, EmailAddress.parse("reader@example.org"))
                    .all();
            Files.createDirectories(target);
            for (Sample sample : samples) {
                write(target, sample);
            }
            spec.commandLine()
                    .getOut()
                    .println(samples.size() + " mails written; open "
                            + target.resolve("lesson-01.html").toAbsolutePath());
            return 0;
        } catch (IOException e) {
            throw new Failed("The mails cannot be written to " + target + ": " + FileFault.writing(target, e));
        }
    }

    private static void write(Path folder, Sample sample) throws IOException {
        Files.write(folder.resolve(sample.name() + ".eml"), new MimeWriter().write(sample.message()));
        Files.writeString(
                folder.resolve(sample.name() + ".html"), sample.message().html(), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve(sample.name() + ".txt"), sample.message().text(), StandardCharsets.UTF_8);
    }
}
