package dev.tearsheet.mail.imap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.FreePort;
import dev.tearsheet.mail.PemFiles;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;

/** A real Dovecot with one mailbox, in a folder of its own, on a port of its own. */
public final class Dovecot {
    public static final String USER = "lessons";
    public static final String PASSWORD = "secret";
    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");

    private final Path folder;
    private final int port;
    private final int tlsPort;
    private Process process;
    private int starts;

    public Dovecot(Path folder) throws Exception {
        this.folder = folder;
        port = FreePort.next();
        tlsPort = FreePort.next();
        PemFiles.in(folder).write("RSA", "imap.test");
        Path mail = Files.createDirectory(folder.resolve("mail"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setOwner(
                mail, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        start();
    }

    public static boolean isHere() {
        return Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"));
    }

    public int port() {
        return port;
    }

    /** Where TLS begins with the first byte; its certificate is its own. */
    int tlsPort() {
        return tlsPort;
    }

    /** In a run folder of its own: the sockets of one that was killed are in the way of the next. */
    void start() throws Exception {
        Files.writeString(folder.resolve("dovecot.conf"), """
                protocols = imap
                listen = 127.0.0.1
                state_dir = %1$s/state
                base_dir = %1$s/run-%4$d
                log_path = %1$s/dovecot.log
                ssl = yes
                ssl_cert = <%1$s/chain.pem
                ssl_key = <%1$s/key.pem
                disable_plaintext_auth = no
                first_valid_uid = 1
                mail_location = maildir:%1$s/mail/%%u
                passdb {
                  driver = static
                  args = password=%2$s
                }
                userdb {
                  driver = static
                  args = uid=nobody gid=nogroup home=%1$s/mail
                }
                service imap-login {
                  inet_listener imap {
                    port = %3$d
                  }
                  inet_listener imaps {
                    port = %5$d
                    ssl = yes
                  }
                }
                """.formatted(folder, PASSWORD, port, starts++, tlsPort));
        process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-F",
                        "-c",
                        folder.resolve("dovecot.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        while (process.isAlive() && !listens()) {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        if (!process.isAlive()) {
            throw new AssertionError("dovecot does not run: " + Files.readString(folder.resolve("out.log")));
        }
    }

    /** As the power goes, and every connection with it. The master first: it would start others for those that die. */
    void kill() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().waitFor();
        children.forEach(ProcessHandle::destroyForcibly);
        // One that was just being started ends by itself when it finds its master gone.
        while (listens()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** A mail comes. */
    public void deliver(String source) throws MessagingException {
        MimeMessage mail =
                new MimeMessage((Session) null, new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
        inFolder("INBOX", box -> {
            box.appendMessages(new Message[] {mail});
            return true;
        });
    }

    public int count(String name) throws MessagingException {
        return inFolder(name, Folder::getMessageCount);
    }

    int unread(String name) throws MessagingException {
        return inFolder(name, box -> {
            int unread = 0;
            for (Message message : box.getMessages()) {
                unread += message.isSet(Flags.Flag.SEEN) ? 0 : 1;
            }
            return unread;
        });
    }

    private interface Look<T> {
        T at(Folder box) throws MessagingException;
    }

    private <T> T inFolder(String name, Look<T> look) throws MessagingException {
        Properties none = new Properties();
        none.put("mail.imap.timeout", "20000");
        try (Store store = Session.getInstance(none).getStore("imap")) {
            store.connect("127.0.0.1", port, USER, PASSWORD);
            Folder box = store.getFolder(name);
            box.open(Folder.READ_WRITE);
            return look.at(box);
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
