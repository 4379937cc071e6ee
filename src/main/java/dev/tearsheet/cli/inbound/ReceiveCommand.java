package dev.tearsheet.cli.inbound;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Mailroom;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.app.settings.SettingsFaults;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.inbound.TakeMail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Takes one mail from standard input, for a mail server's pipe. Its exit codes are those of sysexits.h, by which the
 * server knows whether to bounce the mail or to try again; whatever is not the mail's own fault is 75, try again.
 */
@Command(
        name = "receive",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ReceiveCommand.USAGE,
        description = "Takes one mail from standard input and keeps it for the engine, which may run or not.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:kept",
            "64:the command was not understood",
            "65:no mail, or too large a one",
            "67:for nobody here",
            "75:not kept, try again later: the database is locked, or the settings have a fault"
        })
public final class ReceiveCommand implements Callable<Integer> {
    static final int USAGE = 64;
    private static final int BAD_DATA = 65;
    private static final int NO_USER = 67;
    private static final int TRY_AGAIN = 75;

    @Mixin
    private EngineOptions engine;

    @Option(
            names = "--recipient",
            paramLabel = "ADDRESS",
            description = "Who it is for, may be said several times; without it the mail's X-Original-To,"
                    + " Delivered-To, Envelope-To or To says it.")
    private List<String> recipients = List.of();

    @Option(
            names = "--sender",
            paramLabel = "ADDRESS",
            description = "Who sent it by the envelope, empty for a failure notice; without it Return-Path says it.")
    private String sender;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Settings settings = engine.settings();
            byte[] mail = System.in.readNBytes(settings.door().maxSize() + 1);
            if (mail.length > settings.door().maxSize()) {
                return said("The mail is larger than door.max-size.", BAD_DATA);
            }
            try (Mailroom mailroom = engine.openMailroom(settings)) {
                return taken(mailroom.takeMail().from(withoutFromLine(mail), sender(), recipients));
            }
        } catch (SettingsFaults | IOException | RuntimeException e) {
            return said("The mail was not kept, try again later: " + e.getMessage(), TRY_AGAIN);
        }
    }

    private int taken(TakeMail.Taken taken) {
        return switch (taken) {
            case KEPT -> 0;
            case NOBODY -> said("There is nobody here for whom this mail is.", NO_USER);
            case NO_MAIL -> said("This is no mail: it has no headers.", BAD_DATA);
        };
    }

    private Optional<String> sender() {
        return Optional.ofNullable(sender).map(s -> s.replaceAll("^<|>$", ""));
    }

    /** Without the line that some servers put before a mail, as it stands in an mbox file. */
    private static byte[] withoutFromLine(byte[] mail) {
        String start = new String(mail, 0, Math.min(mail.length, 5), StandardCharsets.US_ASCII);
        int end = 0;
        while (start.equals("From ") && end < mail.length && mail[end] != '\n') {
            end++;
        }
        return end == 0 ? mail : Arrays.copyOfRange(mail, Math.min(end + 1, mail.length), mail.length);
    }

    private int said(String words, int code) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(words);
        err.flush();
        return code;
    }
}
