package dev.tearsheet.message;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.template.FreeMarkerTemplates;

/** Every mail that there is, by name; run it with a folder to look at them. */
final class SampleMails {
    private SampleMails() {}

    static Composer composer() {
        return new Composer(new FreeMarkerTemplates(Optional.empty()), Sample.ADDRESSES, Sample.LINKS, Sample.TOKENS);
    }

    static Map<String, Message> all() {
        Composer composer = composer();
        Map<String, Message> mails = new TreeMap<>();
        mails.put("lesson", composer.issue(Sample.issue(Sample.campaign(), 3, false)));
        mails.put("last-lesson", composer.issue(Sample.issue(Sample.campaign(), 24, false)));
        mails.put("welcome-with-lesson", composer.issue(Sample.issue(Sample.campaign(), 3, true)));
        mails.put("finish", composer.issue(Sample.finish(Sample.campaign())));
        mails.put("again", composer.issue(Sample.again(Sample.campaign(), 3)));
        mails.put("forward", composer.forward(Sample.forward()));
        for (Purpose purpose : Purpose.values()) {
            if (!purpose.isIssue() && purpose != Purpose.AGAIN && purpose != Purpose.FORWARD) {
                mails.put(purpose.name().toLowerCase().replace('_', '-'), composer.notice(Sample.notice(purpose)));
            }
        }
        return mails;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, Message> mail : all().entrySet()) {
            Message message = mail.getValue();
            Files.writeString(folder.resolve(mail.getKey() + ".html"), message.html());
            String headers = message.headers().stream()
                    .map(h -> h.name() + ": " + h.value() + "\n")
                    .reduce("", String::concat);
            Files.writeString(
                    folder.resolve(mail.getKey() + ".txt"),
                    "Subject: " + message.subject() + "\n" + headers + "\n" + message.text());
        }
    }
}
