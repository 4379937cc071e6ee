package dev.tearsheet.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.app.settings.SettingsReader;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.Candidate;
import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.inbound.ActOnMail;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.standing.Watch;
import dev.tearsheet.message.Message;
import dev.tearsheet.store.EmptyTables;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.change.ApplyChange;
import dev.tearsheet.subscription.change.ChangePlan;

/**
 * The whole engine with a clock that the story moves and a relay that remembers what it was given. The campaign is
 * "tea", in Berlin at 08:00, of as many lessons as the story wants.
 */
final class Stage implements AutoCloseable {
    static final Slug TEA = new Slug("tea");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final String DAILY = "{at: \"08:00\", days: every day, zone: Europe/Berlin, spread: 0, start: on joining}";

    private final Path folder;
    private final RememberingRelay relay = new RememberingRelay();
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "TEARSHEET_SMTP_HOST", "relay.example.org",
            "TEARSHEET_MAIL_DOMAIN", "mail.example.org",
            "TEARSHEET_WEB_ADDRESS", "https://lessons.example.org"));
    private Instant now;
    private Tearsheet engine;
    private ActOnMail act;
    private SendDueIssues send;
    private Watch watch;
    private int mails;

    Stage(Path folder, int lessons) {
        this(folder, lessons, "on joining");
    }

    Stage(Path folder, int lessons, String start) {
        this(folder, ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, BERLIN));
        campaign("tea", DAILY.replace("on joining", start), lessons);
        open();
    }

    /** An empty stage: write its campaigns, then open it. */
    Stage(Path folder, ZonedDateTime now) {
        this.folder = folder;
        this.now = now.toInstant();
    }

    /** Writes a campaign, or writes it anew. */
    void campaign(String slug, String schedule, int lessons, String... more) {
        write("schedules/" + slug + "/articles/tea.txt", article(lessons));
        write(
                "schedules/" + slug + "/campaign.yaml",
                """
                title: %s
                description: One idea about %s a day.
                sender: {name: The tea house, address: tea@example.org}
                articles: ["articles/*"]
                schedule: %s
                """.formatted(slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1), slug, schedule)
                        + String.join("\n", more));
    }

    /** The operator applies what the folders say, as 'tearsheet apply' does; says what was planned. */
    ChangePlan apply(Slug campaign) {
        return apply(campaign, Extras.NONE);
    }

    ChangePlan apply(Slug campaign, Extras extras) {
        engine.campaigns().reload();
        ChangePlan plan = plan(campaign, extras);
        if (engine.changes().apply(plan, Optional.of(plan.id())) != ApplyChange.Result.LIVE) {
            throw new AssertionError("not applied: " + plan.words());
        }
        return plan;
    }

    /** What applying would do. */
    ChangePlan plan(Slug campaign, Extras extras) {
        Candidate waiting = engine.changes()
                .waiting(campaign)
                .orElseThrow(() -> new AssertionError(
                        "nothing waits: " + engine.campaigns().problems()));
        return engine.changes().plan(waiting, extras, "");
    }

    /** Ends the engine as it is and starts it again on the same folder. */
    void restart() {
        close();
        open();
    }

    /** What a human must read goes there from now on. */
    void answersGoTo(String operator) {
        settings.put("TEARSHEET_OPERATOR_ADDRESS", operator);
        restart();
    }

    /** A setting, by the name of its variable, from now on. */
    void set(String variable, String value) {
        settings.put(variable, value);
        restart();
    }

    /** What the mail server of this name says of authors is believed from now on. */
    void believes(String server) {
        settings.put("TEARSHEET_MAIL_AUTHENTICATION_BY", server);
        restart();
    }

    void open() {
        if (engine == null) {
            EmptyTables.copyTo(folder.resolve("data/tearsheet.db"));
        }
        engine = new Tearsheet(settings(), () -> now);
        act = engine.actOnMail();
        send = engine.sendDueIssues(relay, 2);
        watch = engine.watch();
    }

    /** A command in a process of its own beside the engine. */
    void beside(Consumer<Tearsheet> command) {
        try (Tearsheet other = new Tearsheet(settings(), () -> now)) {
            command.accept(other);
        }
    }

    private Settings settings() {
        try {
            return SettingsReader.read(folder, Optional.empty(), settings);
        } catch (dev.tearsheet.app.settings.SettingsFaults e) {
            throw new IllegalStateException(e);
        }
    }

    Tearsheet engine() {
        return engine;
    }

    RememberingRelay relay() {
        return relay;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return now.atZone(BERLIN).toLocalDate();
    }

    /** The engine's regular work, once. */
    void tick() {
        act.run();
        send.run();
        engine.startFollowing().run();
        watch.run();
    }

    /** Time passes, and the engine works every ten minutes. */
    void pass(Duration time) {
        pass(time, Duration.ofMinutes(10));
    }

    void pass(Duration time, Duration step) {
        Instant end = now.plus(time);
        while (now.isBefore(end)) {
            Instant next = now.plus(step);
            now = next.isBefore(end) ? next : end;
            tick();
        }
    }

    /** Days pass, and the engine works every hour. */
    void days(int days) {
        pass(Duration.ofDays(days), Duration.ofHours(1));
    }

    /** Time passes, and the engine works whenever something is due. */
    void live(Duration time) {
        Instant end = now.plus(time);
        tick();
        while (now.isBefore(end)) {
            Instant due = engine.reports().nextDue().orElse(end);
            Instant next = due.isAfter(now) ? due : now.plusSeconds(60);
            now = next.isBefore(end) ? next : end;
            tick();
        }
    }

    /** What a reader got, lesson by lesson: its number and the local time. */
    List<String> diary(String reader, ZoneId zone) {
        return to(reader).stream()
                .filter(m -> m.text().contains("Idea number"))
                .map(m -> m.text().replaceAll("(?s).*?Idea number (\\d+).*", "$1") + " "
                        + m.date().atZone(zone).toLocalDateTime())
                .toList();
    }

    /** Time passes, and nobody works. */
    void sleep(Duration time) {
        now = now.plus(time);
    }

    /** A reader writes a mail, and the engine deals with it at once. */
    void mail(String from, String to, String subject, String text, String... headers) {
        mails++;
        String extra = List.of(headers).stream().map(h -> h + "\r\n").collect(Collectors.joining());
        String source = "From: " + from + "\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nMessage-ID: <" + mails
                + "@story.example>\r\n" + extra + "\r\n" + text.replace("\n", "\r\n") + "\r\n";
        engine.spool().keep(new RawMail(from, to, source.getBytes(StandardCharsets.UTF_8), now));
        tick();
    }

    /** The operator adds a reader who has said yes elsewhere. */
    void add(String reader) {
        engine.addReader().add(EmailAddress.parse(reader), TEA, Optional.empty(), "said so");
    }

    /** Joins and confirms by mail. */
    void subscribe(String reader) {
        mail(reader, "tea+join@mail.example.org", "", "");
        answer(reader, lastTo(reader), "yes");
    }

    void answer(String reader, Message message, String text, String... headers) {
        mail(reader, replyTo(message), "Re: " + message.subject(), text, headers);
    }

    static String replyTo(Message message) {
        return header(message, "Reply-To");
    }

    static String header(Message message, String name) {
        return message.headers().stream()
                .filter(h -> h.name().equals(name))
                .map(Message.Header::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + message.subject()));
    }

    List<Message> to(String reader) {
        return relay.accepted().stream()
                .filter(m -> m.envelope().recipient().toString().equals(reader))
                .toList();
    }

    Message lastTo(String reader) {
        List<Message> all = to(reader);
        return all.get(all.size() - 1);
    }

    List<String> subjectsTo(String reader) {
        return to(reader).stream().map(Message::subject).toList();
    }

    /** How many of a reader's mails are lessons. */
    long lessonsTo(String reader) {
        return to(reader).stream().filter(m -> m.text().contains("Idea number")).count();
    }

    void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        send.close();
        engine.close();
    }

    /** The engine is asked to stop while it sends: returns when what was under way has come to its end. */
    void stop() {
        send.close();
    }

    static String article(int lessons) {
        String body = "It takes a quiet minute and a warm cup to see what is meant by it. ".repeat(8);
        return "All about tea\n\nTea is older than most of what we own, and it asks for little.\n\n"
                + IntStream.rangeClosed(1, lessons)
                        .mapToObj(
                                i -> i + ". The cup of day " + i + "\n\nIdea number " + i + " is this. " + body + "\n")
                        .collect(Collectors.joining("\n"));
    }
}
