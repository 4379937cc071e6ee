package dev.tearsheet.mail.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.tearsheet.FreePort;

/** A real Postfix with a queue of its own, set up as docs/mail-in.md says. */
final class Postfix {
    private static final Path PROGRAM = Path.of("/usr/sbin/postfix");

    private final Path folder;
    private final int port;

    /** @param transport such as {@code lmtp:inet:127.0.0.1:2525} */
    Postfix(Path folder, String transport) throws Exception {
        this(folder, transport, "");
    }

    /** @param more further lines of main.cf, which win over the usual ones */
    Postfix(Path folder, String transport, String more) throws Exception {
        this.folder = folder;
        port = FreePort.next();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectory(folder.resolve("queue"));
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setOwner(
                data, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postfix"));
        Files.writeString(folder.resolve("main.cf"), with(more, main(transport)));
        Files.writeString(folder.resolve("master.cf"), master());
        run("postfix", "start");
    }

    private static String with(String more, String usual) {
        List<String> names = more.lines().map(l -> l.split("=")[0]).toList();
        return usual.lines().filter(l -> !names.contains(l.split("=")[0])).collect(Collectors.joining("\n")) + "\n"
                + more;
    }

    static boolean isHere() {
        return Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"));
    }

    int port() {
        return port;
    }

    /** Has what waits tried again at once. */
    void flush() throws IOException, InterruptedException {
        run("postqueue", "-f");
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("postfix.log"));
    }

    private String main(String transport) {
        return """
                compatibility_level = 3.6
                queue_directory = %1$s/queue
                data_directory = %1$s/data
                maillog_file = %1$s/postfix.log
                maillog_file_prefixes = %1$s
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                myhostname = mx.example.org
                mydestination =
                mynetworks = 192.0.2.0/24
                alias_maps =
                minimal_backoff_time = 1s
                address_verify_poll_delay = 1s
                smtpd_forbid_bare_newline = yes
                # From here on as in docs/mail-in.md.
                relay_domains = x.example
                relay_transport = %2$s
                relay_recipient_maps =
                smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
                smtpd_recipient_restrictions = reject_unverified_recipient
                unverified_recipient_reject_code = 550
                address_verify_map =
                """.formatted(folder, transport);
    }

    private String master() {
        List<String> lines = new ArrayList<>();
        lines.add("127.0.0.1:" + port + " inet n - n - - smtpd");
        lines.add("postlog unix-dgram n - n - 1 postlogd");
        lines.add("pickup unix n - n 60 1 pickup");
        lines.add("cleanup unix n - n - 0 cleanup");
        lines.add("qmgr unix n - n 300 1 qmgr");
        lines.add("rewrite unix - - n - - trivial-rewrite");
        lines.add("verify unix - - n - 1 verify");
        lines.add("flush unix n - n 1000? 0 flush");
        lines.add("proxymap unix - - n - - proxymap");
        lines.add("lmtp unix - - n - - lmtp");
        lines.add("smtp unix - - n - - smtp");
        lines.add("showq unix n - n - - showq");
        lines.add("anvil unix - - n - 1 anvil");
        lines.add("scache unix - - n - 1 scache");
        for (String name : List.of("bounce", "defer", "trace")) {
            lines.add(name + " unix - - n - 0 bounce");
        }
        for (String name : List.of("error", "retry")) {
            lines.add(name + " unix - - n - - error");
        }
        return String.join("\n", lines) + "\n";
    }

    private void run(String program, String argument) throws IOException, InterruptedException {
        Path out = folder.resolve("out.log");
        int code = new ProcessBuilder("/usr/sbin/" + program, "-c", folder.toString(), argument)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new AssertionError(program + " " + argument + ": " + Files.readString(out));
        }
    }

    void stop() throws IOException, InterruptedException {
        run("postfix", "stop");
    }
}
