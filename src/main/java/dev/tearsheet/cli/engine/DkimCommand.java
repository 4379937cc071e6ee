package dev.tearsheet.cli.engine;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.mail.dkim.Algorithm;
import dev.tearsheet.mail.dkim.DnsRecord;
import dev.tearsheet.mail.dkim.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the keys that sign mails, and says what to publish. */
@Command(
        name = "dkim",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the DNS records of the keys that sign our mails (dkim.key and dkim.second-key of the settings).",
            "A key that is not there yet is made. Without dkim.key it is made in the data folder, and the settings"
                    + " to use it are printed too."
        })
public final class DkimCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Option(names = "--ed25519", description = "A second key that has to be made is an Ed25519 key, not an RSA one.")
    private boolean ed25519;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Settings settings = engine.settings();
        PrintWriter out = spec.commandLine().getOut();
        List<Settings.Dkim.Key> keys = settings.dkim().keys();
        if (keys.isEmpty()) {
            Path file = settings.folders().data().resolve("dkim.pem");
            Settings.Dkim.Key first = new Settings.Dkim.Key(file, "tearsheet1");
            print(out, settings, first, Algorithm.RSA);
            out.println("Then set in tearsheet.conf, and restart:\ndkim.key = \"" + file + "\"");
        } else {
            print(out, settings, keys.get(0), Algorithm.RSA);
            keys.stream().skip(1).forEach(k -> print(out, settings, k, ed25519 ? Algorithm.ED25519 : Algorithm.RSA));
        }
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, Settings settings, Settings.Dkim.Key key, Algorithm algorithm) {
        if (Files.notExists(key.file())) {
            KeyFile.make(key.file(), algorithm);
            out.println("A new key was made: " + key.file() + ". Keep a copy where you keep your passwords.");
        }
        DnsRecord record = DnsRecord.of(
                KeyFile.read(key.file(), key.selector()), settings.dkim().domain());
        out.println("Publish this TXT record in DNS:");
        out.println("  name   " + record.name());
        out.println("  value  " + record.value());
        out.println("or, as a line of a zone file:");
        out.println(record.zoneLine());
        out.println();
    }
}
