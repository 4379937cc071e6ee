package dev.tearsheet.cli.inbound;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Mailroom;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one mail that came in. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one mail that came in: what was made of it, and its source.")
final class ShowInboundCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Parameters(paramLabel = "ID", description = "Its number in the list.")
    private long id;

    @Option(names = "--source", description = "Only the mail as it came, byte by byte.")
    private boolean sourceOnly;

    @Option(names = "--json", description = "An object without the source, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Mailroom mailroom = engine.openMailroom()) {
            ArrivalView mail = mailroom.arrivals()
                    .find(id)
                    .map(ArrivalView::of)
                    .orElseThrow(() -> new Failed("There is no incoming mail with the number " + id + "."));
            byte[] source = mailroom.spool().open(id).orElseThrow().bytes();
            if (sourceOnly) {
                System.out.write(source, 0, source.length);
                System.out.flush();
            } else if (json) {
                Output.json(spec.commandLine().getOut(), mail);
            } else {
                print(mail, source);
            }
            return 0;
        }
    }

    private void print(ArrivalView mail, byte[] source) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Came       " + mail.came() + ", " + mail.bytes() + " bytes");
        out.println("From       " + mail.from());
        out.println("To         " + mail.recipient());
        out.println("Subject    " + mail.subject());
        out.println("Taken for  " + mail.kind() + (mail.why().isEmpty() ? "" : ", because: " + mail.why()));
        out.println("Done       " + mail.action());
        out.println();
        // A terminal obeys control characters, and this text is a stranger's.
        out.println(new String(source, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
        out.flush();
    }
}
