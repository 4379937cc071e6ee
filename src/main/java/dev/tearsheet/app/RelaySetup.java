package dev.tearsheet.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.delivery.throttle.Pressure;
import dev.tearsheet.delivery.throttle.Quotas;
import dev.tearsheet.delivery.throttle.SendingLimits;
import dev.tearsheet.delivery.throttle.Throttle;
import dev.tearsheet.mail.dkim.DkimSigner;
import dev.tearsheet.mail.dkim.KeyFile;
import dev.tearsheet.mail.dkim.SigningKey;
import dev.tearsheet.mail.relay.SmtpSettings;
import dev.tearsheet.mail.relay.SmtpTransport;

/** The way to the relay as the settings want it, and the pace. */
final class RelaySetup {
    private RelaySetup() {}

    static Transport transport(Settings settings) {
        List<SigningKey> keys = settings.dkim().keys().stream()
                .map(k -> KeyFile.read(k.file(), k.selector()))
                .toList();
        return new SmtpTransport(relay(settings), new DkimSigner(settings.dkim().domain(), keys));
    }

    /** How fast mails go there. */
    static Throttle throttle(SendingLimits limits, Quotas quotas, int connections, InstantSource clock) {
        return new Throttle(limits, quotas, new Pressure(connections), RelaySetup::pause, clock);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SmtpSettings relay(Settings settings) {
        Settings.Relay relay = settings.relay();
        SmtpSettings plain = SmtpSettings.of(
                        relay.host(),
                        relay.port(),
                        SmtpSettings.Security.valueOf(relay.security().name()),
                        settings.mail().domain())
                .withConnections(relay.connections())
                .withPipelining(relay.pipelining())
                .withLimits(SmtpSettings.Limits.usual().withReply(relay.timeout()));
        return relay.user().isEmpty()
                ? plain
                : plain.withLogin(relay.user(), relay.password().value());
    }
}
