package dev.tearsheet.message.composing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.template.FreeMarkerTemplates;

/** Every mail that there is, by name; run it with a folder to look at them. */
public final class SampleMails {
    private SampleMails() {}

    static Composer composer() {
        return new Composer(
                new FreeMarkerTemplates(Optional.empty()), Sample.ADDRESSES, Sample.LINKS, Sample.TOKENS, Waits.USUAL);
    }

    static Map<String, Message> all() {
        return all(Locale.ENGLISH);
    }

    private static final Set<Purpose> MADE_OTHERWISE =
            EnumSet.of(Purpose.AGAIN, Purpose.CORRECTION, Purpose.FORWARD, Purpose.REPORT);

    /** Every mail as a campaign in this language sends it. */
    static Map<String, Message> all(Locale language) {
        return all("The little school of dreams", language);
    }

    public static Map<String, Message> all(String title, Locale language) {
        Composer composer = composer();
        Campaign campaign = Sample.campaign(title, language, 25);
        Map<String, Message> mails = new TreeMap<>();
        mails.put("lesson", composer.issue(Sample.issue(campaign, 3, false)));
        mails.put("last-lesson", composer.issue(Sample.issue(campaign, 24, false)));
        mails.put("lesson-after-a-pause", composer.issue(Sample.afterPause(campaign, 3)));
        mails.put("welcome-with-lesson", composer.issue(Sample.issue(campaign, 3, true)));
        mails.put("finish", composer.issue(Sample.finish(campaign)));
        mails.put("finish-with-offer", composer.issue(Sample.finish(campaign, Optional.of(campaign))));
        mails.put("again", composer.issue(Sample.again(campaign, 3)));
        mails.put("correction", composer.issue(Sample.corrected(campaign, 3)));
        mails.put("report", composer.report(Sample.report(campaign)));
        mails.put("forward", composer.forward(Sample.forward(campaign)));
        mails.put("suspended", composer.notice(Sample.suspended(campaign)));
        for (Purpose purpose : Purpose.values()) {
            if (!purpose.isIssue() && !MADE_OTHERWISE.contains(purpose)) {
                mails.put(
                        purpose.name().toLowerCase().replace('_', '-'),
                        composer.notice(Sample.notice(campaign, purpose)));
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
