package dev.tearsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.tearsheet.FreePort;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The packaged engine as a process of its own, in a folder of its own: what an operator starts. */
public final class EngineProcess implements AutoCloseable {
    public static final String CAMPAIGN = "when-a-man-cries";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration ARRIVE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 100;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path output;
    private final int webPort;
    private final int doorPort;

    /** How a command ended, and what it printed. */
    record Ran(int code, String out, String err) {}

    /** A letter in a box of the post office. */
    record Letter(long id, String subject, String replyTo, String source) {}

    private EngineProcess(Process process, Path output, int webPort, int doorPort) {
        this.process = process;
        this.output = output;
        this.webPort = webPort;
        this.doorPort = doorPort;
    }

    /** Lays out the folder as an operator has it: the shipped campaign below schedules, no settings. */
    public static void furnish(Path folder) throws IOException {
        Path shipped = Path.of("schedules", CAMPAIGN);
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve("schedules").resolve(CAMPAIGN).resolve(shipped.relativize(file));
                Files.createDirectories(copy.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    static Ran run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return runWith(Path.of("/dev/null"), folder, environment, arguments);
    }

    /** Runs a command with a file as its standard input. */
    static Ran runWith(Path input, Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "run", ".out");
        Path err = Files.createTempFile(folder, "run", ".err");
        Process process = command(folder, environment, ClassArchive.options(), arguments)
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(
                    "does not end: " + String.join(" ", arguments) + "\n" + Files.readString(out) + read(err));
        }
        return new Ran(process.exitValue(), read(out), read(err));
    }

    public static EngineProcess serve(Path folder) throws IOException, InterruptedException {
        return serve(folder, Map.of());
    }

    /** Returns when the pages and the mail door are open. */
    static EngineProcess serve(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        return serve(folder, environment, ClassArchive.options());
    }

    /** @param machine options of the virtual machine */
    static EngineProcess serve(Path folder, Map<String, String> environment, List<String> machine)
            throws IOException, InterruptedException {
        EngineProcess engine = launch(folder, environment, machine);
        try {
            await(START, () -> engine.output().contains("Tearsheet is running."), engine::output);
        } catch (AssertionError e) {
            engine.close();
            throw e;
        }
        return engine;
    }

    /** Returns at once. */
    static EngineProcess launch(Path folder, Map<String, String> environment) throws IOException {
        return launch(folder, environment, ClassArchive.options());
    }

    private static EngineProcess launch(Path folder, Map<String, String> environment, List<String> machine)
            throws IOException {
        int web = FreePort.next();
        int door = FreePort.next();
        Path output = Files.createTempFile(folder, "serve", ".log");
        ProcessBuilder command = command(folder, environment, machine, "serve")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.environment().put("TEARSHEET_WEB_PORT", String.valueOf(web));
        command.environment().put("TEARSHEET_WEB_ADDRESS", "http://localhost:" + web);
        command.environment().put("TEARSHEET_DOOR_PORT", String.valueOf(door));
        return new EngineProcess(command.start(), output, web, door);
    }

    public String url(String path) {
        return "http://localhost:" + webPort + path;
    }

    int webPort() {
        return webPort;
    }

    String output() {
        return read(output);
    }

    /** As the power goes: nothing is tidied up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** A reader's mail, by the mail door. */
    void mail(String from, String to, String subject, String text) throws MessagingException {
        Properties door = new Properties();
        door.put("mail.smtp.host", "127.0.0.1");
        door.put("mail.smtp.port", String.valueOf(doorPort));
        door.put("mail.smtp.timeout", "60000");
        MimeMessage message = new MimeMessage(Session.getInstance(door));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject);
        message.setText(text);
        Transport.send(message);
    }

    /** The letters to an address, oldest first, as the pages of the post office show them. */
    List<Letter> letters(String address) {
        List<Letter> letters = new ArrayList<>();
        String box = "/post/box?address=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        for (var link : get(box).select("#letters a")) {
            String page = link.attr("href");
            Document headers = get(page + "?show=headers");
            String replyTo = headers.select("#letter-headers div").stream()
                    .filter(d -> d.select("dt").text().equalsIgnoreCase("Reply-To"))
                    .map(d -> d.select("dd").text())
                    .findFirst()
                    .orElse("");
            String source =
                    get(page + "?show=source").expectFirst("#letter-source").wholeText();
            letters.add(new Letter(Long.parseLong(page.replaceAll("\\D+", "")), link.text(), replyTo, source));
        }
        letters.sort((a, b) -> Long.compare(a.id(), b.id()));
        return letters;
    }

    List<String> subjects(String address) {
        return letters(address).stream().map(Letter::subject).toList();
    }

    /** Waits for the next letter, the one that makes it this many. */
    List<Letter> awaitLetters(String address, int count) throws InterruptedException {
        await(ARRIVE, () -> letters(address).size() >= count, () -> subjects(address) + "\n" + output());
        return letters(address);
    }

    void nextDay() {
        HttpRequest press = HttpRequest.newBuilder(URI.create(url("/post/next-day")))
                .header("Origin", url(""))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        int status = answer(press).statusCode();
        if (status != 303) {
            throw new AssertionError("next day answers " + status);
        }
    }

    Document get(String path) {
        HttpResponse<String> answer =
                answer(HttpRequest.newBuilder(URI.create(url(path))).build());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + "\n" + answer.body());
        }
        return Jsoup.parse(answer.body());
    }

    static void await(Duration atMost, Supplier<Boolean> condition, Supplier<String> otherwise)
            throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + atMost.toSeconds() + " s: " + otherwise.get());
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static ProcessBuilder command(
            Path folder, Map<String, String> environment, List<String> machine, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(machine);
        line.addAll(List.of("-jar", jar().toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder command = new ProcessBuilder(line).directory(folder.toFile());
        command.environment().keySet().removeIf(name -> name.startsWith("TEARSHEET_"));
        command.environment().putAll(environment);
        return command;
    }

    static Path jar() {
        return Path.of(System.getProperty("tearsheet.jar", "target/tearsheet.jar"))
                .toAbsolutePath();
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
