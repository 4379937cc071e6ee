package dev.tearsheet.app.settings;

import java.time.Duration;
import java.util.Optional;

import dev.tearsheet.inbound.standing.Patience;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Waits;

/** Reads the settings of how mails from people are answered, and how often. */
final class AnswersReader {
    private static final int MOST = 1_000_000;

    private final SettingsValues values;

    AnswersReader(SettingsValues values) {
        this.values = values;
    }

    Settings.Answers answers() {
        Optional<EmailAddress> operator = EmailAddress.tryParse(values.text(
                "operator.address",
                a -> a.isEmpty() || EmailAddress.tryParse(a).isPresent(),
                "empty, or an address such as ann@example.org"));
        String trusted = values.text(
                "mail.authentication-by", n -> n.isEmpty() || n.matches("[A-Za-z0-9._-]{1,255}"), "empty, or a name");
        return new Settings.Answers(
                operator,
                trusted,
                new Limits(asking(), answering(), passing(), holding()),
                waits(),
                number("wrong-tokens-per-hour"),
                values.isYes("confirm.require-word"),
                number("joins-per-network-hour"));
    }

    Settings.Bounces bounces() {
        Patience patience = new Patience(
                days("days-to-stop"),
                days("least-days"),
                days("forget-after-days"),
                days("first-probe-days"),
                days("second-probe-days"));
        return new Settings.Bounces(
                patience,
                new Settings.Guard(number("vanished-at-once"), values.number("limits.vanished-percent", 1, 100)));
    }

    private int days(String key) {
        return values.number("bounces." + key, 1, 365);
    }

    private Waits waits() {
        int pause = values.number("pause.days", 1, 365);
        int most = values.number("pause.most-days", 1, 365);
        if (pause > most) {
            values.fault("pause.days", "is " + pause + ", and pause.most-days allows " + most + " at most");
        }
        return new Waits(
                values.number("confirm.days", 1, 30),
                values.number("confirm.back-days", 1, 30),
                values.number("confirm.address-hours", 1, 720),
                pause,
                most);
    }

    private Limits.Asking asking() {
        return new Limits.Asking(
                values.duration("limits.question-pause", Duration.ofSeconds(1), Duration.ofDays(1)),
                number("questions-per-day"),
                number("questions-per-month"),
                number("questions-per-campaign-hour"),
                number("questions-per-campaign-day"),
                number("questions-per-domain-hour"));
    }

    private Limits.Answering answering() {
        return new Limits.Answering(
                number("answers-per-day"),
                number("answers-per-hour"),
                number("help-per-day"),
                number("steps-per-day"),
                number("lessons-again-per-day"));
    }

    private Limits.Holding holding() {
        return new Limits.Holding(number("unconfirmed-per-day"), number("unconfirmed-ratio"));
    }

    private Limits.Passing passing() {
        return new Limits.Passing(number("passed-on-per-sender-day"), number("passed-on-per-day"));
    }

    private int number(String key) {
        return values.number("limits." + key, 1, MOST);
    }
}
