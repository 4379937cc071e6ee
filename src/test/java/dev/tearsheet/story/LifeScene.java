package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Subscription;

/** An engine on which rows of the page are played, hours apart. */
final class LifeScene implements AutoCloseable {
    private static final String DOMAIN = "@mail.example.org";
    private static final String OPERATOR = "operator@house.example";

    private final Stage stage;
    private final Form form;
    private int rows;
    private int mails;

    LifeScene(Path folder, Form form) {
        this.form = form;
        stage = new Stage(folder, 30);
        stage.answersGoTo(OPERATOR);
        stage.believes("mx.house.example");
    }

    Form form() {
        return form;
    }

    void plays(LifeRow row) {
        stage.sleep(Duration.ofHours(3));
        stage.tick();
        String reader = "ann@row" + rows++ + ".example";
        ready(reader, row.reader);
        stage.sleep(Duration.ofMinutes(20));
        if (row.twice) {
            write(row, reader);
        }
        String before = state(reader);
        List<String> had = mailsToAnybody(reader);

        write(row, reader);

        Arrivals.Row taken =
                stage.engine().arrivals().find(Arrivals.Wanted.newest(1)).get(0);
        String done = taken.action().replaceFirst("(?<=is reached) until 20.*UTC$", "");
        assertThat(taken.kind().toLowerCase(Locale.ROOT) + " / " + done)
                .as(row.name + ": " + taken.why())
                .isEqualTo(row.taken + " / " + row.done);
        List<String> back = mailsToAnybody(reader);
        had.forEach(back::remove);
        assertThat(back).as(row.name + ": what comes back").containsExactlyInAnyOrderElementsOf(row.back);
        assertThat(state(reader))
                .as(row.name + ": how things stand")
                .isEqualTo(row.then.equals("as before") ? before : row.then);
    }

    private void ready(String reader, LifeRow.Reader how) {
        switch (how) {
            case NOBODY -> {}
            case ASKED -> stage.mail(reader, "tea+join" + DOMAIN, "", "");
            case LAPSED -> {
                stage.mail(reader, "tea+join" + DOMAIN, "", "");
                stage.sleep(Duration.ofDays(8));
            }
            case ACTIVE -> stage.subscribe(reader);
            case COMPLETED -> {
                orders(reader, "restart from 30");
                stage.days(3);
            }
            case ANSWERED -> {
                orders(reader, "status");
                for (String order : List.of("time 09:00", "days mon-sun", "help", "courses", "again")) {
                    stage.answer(reader, stage.lastTo(reader), order);
                    stage.answer(reader, stage.lastTo(reader), order + "!");
                }
            }
            case RESTING -> orders(reader, "pause 20 days");
            case LEFT -> orders(reader, "stop");
            case UNREACHABLE -> {
                stage.subscribe(reader);
                stage.sleep(Duration.ofMinutes(20));
                comesBack(stage.lastTo(reader).envelope().returnPath());
            }
            case COMPLAINED -> {
                stage.subscribe(reader);
                complains(stage.lastTo(reader).envelope().returnPath());
            }
        }
    }

    private void orders(String reader, String order) {
        stage.subscribe(reader);
        stage.answer(reader, stage.lastTo(reader), order);
    }

    private void comesBack(String returnPath) {
        stage.mail(
                "MAILER-DAEMON@mx.example.net",
                returnPath,
                "Undelivered Mail Returned to Sender",
                "--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; x@y.example\nAction: failed\n"
                        + "Diagnostic-Code: smtp; 550 5.1.1 user unknown\n--b--\n",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b");
    }

    private void complains(String returnPath) {
        stage.mail(
                "feedback@provider.example",
                "abuse" + DOMAIN,
                "Abuse",
                "--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n"
                        + "--b\nContent-Type: message/rfc822\n\nReturn-Path: <" + returnPath + ">\n\nText\n--b--\n",
                "Content-Type: multipart/report; report-type=feedback-report; boundary=b");
    }

    private void write(LifeRow row, String reader) {
        StringBuilder mail = new StringBuilder();
        mail.append("From: ").append(filled(row.author, reader)).append("\r\n");
        mail.append("To: ").append(address(row.to, reader)).append("\r\n");
        mail.append("Subject: ").append(filled(row.subject, reader)).append("\r\n");
        mail.append("Message-ID: <life").append(mails++).append("@story.example>\r\nMIME-Version: 1.0\r\n");
        row.headers.forEach(h -> mail.append(filled(h, reader)).append("\r\n"));
        mail.append(filled(row.around.apply(form.of(filled(row.text, reader))), reader)
                .replaceAll("(?<!\r)\n", "\r\n"));
        stage.engine()
                .spool()
                .keep(new RawMail(
                        filled(row.sender, reader),
                        address(row.to, reader),
                        mail.append("\r\n").toString().getBytes(StandardCharsets.UTF_8),
                        stage.now()));
        stage.tick();
    }

    private String address(String to, String reader) {
        String local = filled(to, reader);
        return local.contains("@") ? local : local + DOMAIN;
    }

    private String filled(String template, String reader) {
        String text = template.replace("{reader}", reader)
                .replace("{friend}", friend(reader))
                .replace("{domain}", reader.substring(reader.indexOf('@') + 1));
        for (Map.Entry<String, String> name : names(stage.to(reader)).entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text;
    }

    /** The addresses and tokens in the mails that somebody has had; the question is the first of them. */
    private static Map<String, String> names(List<Message> had) {
        List<Message> answerable = had.stream()
                .filter(m -> m.headers().stream().anyMatch(h -> h.name().equals("Reply-To")))
                .toList();
        if (answerable.isEmpty()) {
            return Map.of();
        }
        String question = Stage.replyTo(answerable.get(0)).replace(DOMAIN, "");
        Message last = answerable.get(answerable.size() - 1);
        String reply = Stage.replyTo(last).replace(DOMAIN, "");
        return Map.of(
                "{confirm}", question,
                "{T}", question.substring(question.lastIndexOf('-') + 1),
                "{reply}", reply,
                "{leave}", reply.replace("+s-", "+leave-"),
                "{pause}", reply.replace("+s-", "+pause-"),
                "{resume}", reply.replace("+s-", "+resume-"),
                "{next}", reply.replace("+s-", "+next-"),
                "{again}", reply.replace("+s-", "+again-"),
                "{status}", reply.replace("+s-", "+status-"),
                "{path}", last.envelope().returnPath());
    }

    private static String friend(String reader) {
        return reader.replace("ann@", "ben@");
    }

    /** Such as {@code PAUSED to the reader}, in no order. */
    private List<String> mailsToAnybody(String reader) {
        return new ArrayList<>(Stream.of(
                        mails(reader, "the reader"),
                        mails(friend(reader), "the friend"),
                        mails("new" + reader, "the new address"),
                        mails(OPERATOR, "the operator"))
                .flatMap(s -> s)
                .toList());
    }

    private Stream<String> mails(String address, String who) {
        List<DispatchRow> all = stage.engine().reports().timeline(EmailAddress.parse(address));
        return all.stream().map(row -> row.dispatch().purpose() + " to " + who);
    }

    private String state(String reader) {
        return stage.engine().reports().readers(Optional.of(Stage.TEA), 0, 10_000).stream()
                .filter(row -> row.address().toString().equals(reader))
                .map(row -> word(row.subscription()))
                .findFirst()
                .orElse("nobody");
    }

    private static String word(Subscription subscription) {
        return subscription.state().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        stage.close();
    }
}
