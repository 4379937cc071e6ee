package dev.tearsheet.app.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import dev.tearsheet.delivery.sending.DoubtPolicy;
import dev.tearsheet.delivery.throttle.SendingLimits;
import dev.tearsheet.inbound.standing.Patience;
import dev.tearsheet.mail.Loopback;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Waits;

/**
 * How the operator wants the engine to run; {@link SettingsReader} makes it, docs/settings.md explains every key.
 *
 * @param operatorPassword empty if the operator's pages answer only on this machine
 * @param apiToken empty if there is no API
 * @param effective every setting as it is in effect, in the order of the file, to be printed
 */
public record Settings(
        Folders folders,
        Database database,
        Relay relay,
        Dkim dkim,
        SendingLimits sending,
        Upkeep upkeep,
        Mail mail,
        Door door,
        Inbound inbound,
        Imap imap,
        Answers answers,
        Bounces bounces,
        Web web,
        Secret operatorPassword,
        Secret apiToken,
        String nodeName,
        List<Setting> effective) {
    /** Where files are; relative ones below the folder in which the engine was started. */
    public record Folders(Path data, Path schedules, Path templates) {}

    /** @param url empty for an SQLite file in the data folder */
    public record Database(String url, String user, Secret password) {}

    /** The server that takes our mail to the world. */
    public record Relay(
            String host,
            int port,
            Security security,
            String user,
            Secret password,
            int connections,
            boolean pipelining,
            Duration timeout) {
        public enum Security {
            STARTTLS,
            TLS,
            NONE;

            /** As it is written in the file. */
            String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * How mails are signed.
     *
     * @param domain who vouches for them
     * @param keys none if the relay signs
     */
    public record Dkim(String domain, List<Key> keys) {
        /** Where a private key is, and the name under which the world finds the public one. */
        public record Key(Path file, String selector) {}

        public Dkim {
            keys = List.copyOf(keys);
        }
    }

    /**
     * How mails from people are answered.
     *
     * @param operator who reads what a human must read where a campaign names no owner
     * @param trusted the name by which the mail server before us signs its Authentication-Results; empty if none does
     * @param wrongTokens of one sender within an hour that are let pass
     * @param requireWord whether a confirmation by mail counts only with a word of consent in it
     * @param joinsPerNetwork wishes to join by page, of one network within an hour
     */
    public record Answers(
            Optional<EmailAddress> operator,
            String trusted,
            Limits limits,
            Waits waits,
            int wrongTokens,
            boolean requireWord,
            int joinsPerNetwork) {}

    /** How long an address that fails is tried, and when it is not its own fault. */
    public record Bounces(Patience patience, Guard guard) {}

    /**
     * When addresses of one domain that vanish within an hour are held to be the provider's fault.
     *
     * @param least more than so many of them
     * @param percent and so many of a hundred readers there
     */
    public record Guard(int least, int percent) {}

    /**
     * How the ledger is kept.
     *
     * @param keepDays for so long mails are kept that no living subscription needs
     * @param report at what time of the engine's zone the operator gets the daily report; none if never
     */
    public record Upkeep(DoubtPolicy doubts, int keepDays, Optional<LocalTime> report) {}

    /** How the campaigns' own addresses are made. */
    public record Mail(String domain, char delimiter) {}

    /**
     * Where mail comes in by SMTP and LMTP.
     *
     * @param port empty for 2525 or the next free one
     * @param maxSize of a mail, in bytes
     * @param tls empty if STARTTLS is not offered
     */
    public record Door(
            String host,
            OptionalInt port,
            int maxSize,
            int connections,
            int connectionsPerClient,
            int mailsPerMinute,
            Optional<Tls> tls) {}

    /**
     * A mailbox that mail comes to.
     *
     * @param host empty if there is none
     */
    public record Imap(
            String host, int port, Relay.Security security, String user, Secret password, ImapFolders folders) {}

    /** Which folders are read and written, and how often. */
    public record ImapFolders(String incoming, String done, Duration poll, boolean idle) {}

    /** A certificate with those above it, and its key, as PEM files. */
    public record Tls(Path certificate, Path key) {}

    /** @param keepDays for so long mails that were dealt with can be looked at */
    public record Inbound(int keepDays) {}

    /**
     * Where the pages are served.
     *
     * @param address under which readers reach them, without a slash at its end
     */
    public record Web(String host, int port, String address) {}

    public Settings {
        effective = List.copyOf(effective);
    }

    /** The keys by which a password goes to another machine as it is, for everybody on the way to read. */
    public List<String> passwordsInTheClear() {
        Stream<String> out =
                Stream.of("smtp.security").filter(k -> isInTheClear(relay.security(), relay.host(), relay.password()));
        Stream<String> in =
                Stream.of("imap.security").filter(k -> isInTheClear(imap.security(), imap.host(), imap.password()));
        return Stream.concat(out, in).toList();
    }

    private static boolean isInTheClear(Relay.Security security, String host, Secret password) {
        return security == Relay.Security.NONE && !host.isEmpty() && !password.isEmpty() && !Loopback.is(host);
    }

    /** Whether there is no relay, so that nobody is mailed. */
    public boolean isTrial() {
        return relay.host().isEmpty();
    }
}
