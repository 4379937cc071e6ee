package dev.tearsheet.mail.mime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.RawMail;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many mails that came in are read in a second, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class IncomingBenchmark {
    private static final String HEAD = "Return-Path: <ann@example.org>\r\nReceived: from a by b;"
            + " Mon, 23 Nov 2026 07:05:09 +0000\r\nFrom: Ann <ann@example.org>\r\nTo: tea@x.example\r\n"
            + "Subject: =?UTF-8?Q?Re:_Gr=C3=BC=C3=9Fe?=\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n";

    /** A short answer; an answer with its quotation as text and HTML; the same with a picture of 1 MiB. */
    @Param({"PLAIN", "ALTERNATIVE", "WITH_PICTURE"})
    private Kind kind;

    private RawMail raw;

    public enum Kind {
        PLAIN,
        ALTERNATIVE,
        WITH_PICTURE
    }

    @Setup
    public void prepare() {
        raw = new RawMail(
                "ann@example.org", "tea@x.example", source().getBytes(StandardCharsets.US_ASCII), Instant.EPOCH);
    }

    @Benchmark
    public IncomingMail read() {
        return new MimeReader().read(raw);
    }

    private String source() {
        return switch (kind) {
            case PLAIN -> HEAD + "\r\npause 3 days\r\n";
            case ALTERNATIVE -> HEAD + alternative();
            case WITH_PICTURE ->
                HEAD + "Content-Type: multipart/mixed; boundary=mix\r\n\r\n--mix\r\n" + alternative()
                        + "\r\n--mix\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(new byte[1 << 20]) + "\r\n--mix--\r\n";
        };
    }

    private static String alternative() {
        return "Content-Type: multipart/alternative; boundary=alt\r\n\r\n--alt\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\npause 3 days\r\n"
                + "> a line of the lesson that is answered\r\n".repeat(100)
                + "\r\n--alt\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<div>pause 3 days</div><blockquote>"
                + "<p>a line of the lesson that is answered</p>\r\n".repeat(100) + "</blockquote>\r\n--alt--\r\n";
    }
}
