package dev.tearsheet.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.tearsheet.app.ChangeDesk;
import dev.tearsheet.app.WarmUp;
import dev.tearsheet.app.foundation.CannotStart;
import dev.tearsheet.app.settings.SettingsFaults;
import dev.tearsheet.cli.article.SplitCommand;
import dev.tearsheet.cli.campaign.CampaignsCommand;
import dev.tearsheet.cli.campaign.PreviewCommand;
import dev.tearsheet.cli.campaign.SendTestCommand;
import dev.tearsheet.cli.campaign.SimulateCommand;
import dev.tearsheet.cli.change.ApplyCommand;
import dev.tearsheet.cli.change.PlanCommand;
import dev.tearsheet.cli.change.RevisionsCommand;
import dev.tearsheet.cli.change.RollbackCommand;
import dev.tearsheet.cli.engine.BenchCommand;
import dev.tearsheet.cli.engine.CompletionCommand;
import dev.tearsheet.cli.engine.DkimCommand;
import dev.tearsheet.cli.engine.NewSecretCommand;
import dev.tearsheet.cli.engine.ReleaseCommand;
import dev.tearsheet.cli.engine.ServeCommand;
import dev.tearsheet.cli.inbound.ExplainCommand;
import dev.tearsheet.cli.inbound.InboundCommand;
import dev.tearsheet.cli.inbound.ReceiveCommand;
import dev.tearsheet.cli.operating.CalendarCommand;
import dev.tearsheet.cli.operating.CorrectCommand;
import dev.tearsheet.cli.operating.DoubtfulCommand;
import dev.tearsheet.cli.operating.ForecastCommand;
import dev.tearsheet.cli.operating.HoldCommand;
import dev.tearsheet.cli.operating.ResumeCommand;
import dev.tearsheet.cli.operating.RetryCommand;
import dev.tearsheet.cli.operating.SendNowCommand;
import dev.tearsheet.cli.operating.SkipCommand;
import dev.tearsheet.cli.operating.StatusCommand;
import dev.tearsheet.cli.operating.TimelineCommand;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.StandardOutput;
import dev.tearsheet.cli.subscriber.SubscribersCommand;
import dev.tearsheet.cli.suppression.SuppressionsCommand;
import dev.tearsheet.mail.dkim.KeyFile;
import dev.tearsheet.mail.door.Certificate;
import dev.tearsheet.mail.door.PortTaken;
import dev.tearsheet.store.DatabaseUnavailable;
import dev.tearsheet.template.BrokenTemplate;
import dev.tearsheet.web.CannotListen;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Tearsheet on the command line. Exit codes: 0 done, 1 failed with a message, 2 a command that is not understood. */
@Command(
        name = "tearsheet",
        description = "Tears long articles into daily e-mail lessons.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {
    private static final List<Class<?>> COMMANDS = List.of(
            ServeCommand.class,
            SplitCommand.class,
            ExplainCommand.class,
            PreviewCommand.class,
            SendTestCommand.class,
            SubscribersCommand.class,
            SuppressionsCommand.class,
            CampaignsCommand.class,
            ReceiveCommand.class,
            InboundCommand.class,
            DkimCommand.class,
            BenchCommand.class,
            CalendarCommand.class,
            ForecastCommand.class,
            TimelineCommand.class,
            HoldCommand.class,
            ResumeCommand.class,
            SkipCommand.class,
            SendNowCommand.class,
            CorrectCommand.class,
            DoubtfulCommand.class,
            RetryCommand.class,
            ReleaseCommand.class,
            NewSecretCommand.class,
            SimulateCommand.class,
            PlanCommand.class,
            ApplyCommand.class,
            RevisionsCommand.class,
            RollbackCommand.class,
            StatusCommand.class,
            CompletionCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    public static void main(String[] args) {
        if (List.of(args).contains("serve")) {
            WarmUp.begin();
        } else if (System.getProperty("log.level") == null) {
            // A command prints its result; only the engine tells what it is doing.
            System.setProperty("log.level", "WARN");
        }
        StandardOutput printed = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(new BufferedOutputStream(printed), true, terminal()));
        int code = complete(printed, commandLine(args).execute(args));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** What could not be printed in full is no success: it may be an export. */
    private static int complete(StandardOutput printed, int code) {
        System.out.flush();
        printed.failure().ifPresent(why -> System.err.println("Not everything could be printed: " + why));
        return code == 0 && printed.failure().isPresent() ? 1 : code;
    }

    /** The characters of the terminal, as the virtual machine found them. */
    private static Charset terminal() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Charset::forName)
                .orElse(Charset.defaultCharset());
    }

    /**
     * With the one command that is named first, else with every command: to build them all takes longer than many of
     * them run. {@code completion} speaks of them all.
     */
    public static CommandLine commandLine(String... args) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> args.length > 0
                        && command.getAnnotation(Command.class).name().equals(args[0]))
                .toList();
        return commandLine(named.isEmpty() || named.contains(CompletionCommand.class) ? COMMANDS : named);
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        CommandLine main = new CommandLine(new Main());
        commands.forEach(main::addSubcommand);
        main.setExecutionExceptionHandler(Main::explain)
                .registerConverter(long.class, whole(Long::valueOf))
                .registerConverter(int.class, whole(Integer::valueOf))
                .registerConverter(Integer.class, whole(Integer::valueOf))
                .registerConverter(LocalDate.class, Main::date);
        tellVersion(main);
        return main;
    }

    /** A number as people write it; what is none is told in their words. */
    private static <N extends Number> CommandLine.ITypeConverter<N> whole(Function<String, N> parser) {
        return text -> {
            try {
                return parser.apply(text.strip());
            } catch (NumberFormatException e) {
                throw new CommandLine.TypeConversionException("'" + text + "' is no whole number, or far too large");
            }
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "'" + text + "' is no date: write year, month and day, such as 2026-12-24");
        }
    }

    private static void tellVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(new Version());
        command.getSubcommands().values().forEach(Main::tellVersion);
    }

    /** A failure in words; what nobody foresaw also with its trace, for a report. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        boolean foreseen = failure instanceof CannotStart
                || failure instanceof SettingsFaults
                || failure instanceof DatabaseUnavailable
                || failure instanceof CannotListen
                || failure instanceof PortTaken
                || failure instanceof Certificate.Unusable
                || failure instanceof KeyFile.Unusable
                || failure instanceof ChangeDesk.CannotChange
                || failure instanceof BrokenTemplate
                || failure instanceof Failed;
        if (foreseen) {
            command.getErr().println(failure.getMessage());
        } else {
            command.getErr().println("This should not have happened; please report it with the lines below.");
            failure.printStackTrace(command.getErr());
        }
        return 1;
    }
}
