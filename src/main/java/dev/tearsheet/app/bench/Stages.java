package dev.tearsheet.app.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.app.Samples;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.mail.dkim.DkimSigner;
import dev.tearsheet.mail.dkim.KeyFile;
import dev.tearsheet.mail.mime.MimeWriter;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscriber.EmailAddress;

/** What each stage of a mail costs one thread, after the engine has been running for a while. */
final class Stages {
    private static final int MOST_ROUNDS = 1_000;

    private final Samples samples;
    private final DkimSigner signer;
    private final boolean signed;
    private final int rounds;
    private final MimeWriter writer = new MimeWriter();

    /** @param mails as many rounds, at most a thousand: who measures little wants to know it soon */
    Stages(Tearsheet engine, boolean signed, int mails, Path folder) {
        this.rounds = Math.min(MOST_ROUNDS, mails);
        this.samples = engine.samples(
                engine.campaigns().find(new Slug(Ground.CAMPAIGN)).orElseThrow(),
                EmailAddress.parse("reader@bench.example"));
        this.signed = signed;
        this.signer = signed
                ? new DkimSigner("bench.example", List.of(KeyFile.read(folder.resolve("dkim.pem"), "bench")))
                : DkimSigner.none();
    }

    /** Microseconds of processor time by stage, in the order of a mail's way. */
    Map<String, Double> micros() {
        Map<String, Double> micros = new LinkedHashMap<>();
        Message message = samples.lesson(3).message();
        byte[] bytes = writer.write(message);
        micros.put("compose", of(() -> samples.lesson(3)));
        // A new one each time: what was made of a header is kept with it, and a mail is written once.
        Iterator<Message> messages = Stream.generate(() -> samples.lesson(3).message())
                .limit(2 * rounds)
                .toList()
                .iterator();
        micros.put("write", of(() -> writer.write(messages.next())));
        if (signed) {
            micros.put("sign", of(() -> signer.sign(bytes, message.date())));
        }
        return micros;
    }

    /** How many finished mails all processors together sign in a second; none where mails are not signed. */
    Optional<Long> signedPerSecond() {
        if (!signed) {
            return Optional.empty();
        }
        Message message = samples.lesson(3).message();
        byte[] bytes = writer.write(message);
        repeat(() -> signer.sign(bytes, message.date()));
        int processors = Runtime.getRuntime().availableProcessors();
        long begun = System.nanoTime();
        IntStream.range(0, processors)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> repeat(() -> signer.sign(bytes, message.date())), work -> new Thread(work).start()))
                .toList()
                .forEach(CompletableFuture::join);
        return Optional.of(Math.round(1e9 * processors * rounds / (System.nanoTime() - begun)));
    }

    private double of(Runnable stage) {
        // The first half is for the compiler.
        repeat(stage);
        Processor processor = new Processor();
        repeat(stage);
        return processor.ofThread(rounds);
    }

    private void repeat(Runnable stage) {
        for (int i = 0; i < rounds; i++) {
            stage.run();
        }
    }
}
