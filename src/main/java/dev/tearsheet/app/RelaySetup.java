package dev.tearsheet.app;

import java.util.List;

import dev.tearsheet.delivery.Transport;
import dev.tearsheet.mail.SmtpSettings;
import dev.tearsheet.mail.SmtpTransport;
import dev.tearsheet.mail.dkim.DkimSigner;
import dev.tearsheet.mail.dkim.KeyFile;
import dev.tearsheet.mail.dkim.SigningKey;

/** The way to the relay as the settings want it. */
final class RelaySetup {
    private RelaySetup() {}

    static Transport transport(Settings settings) {
        List<SigningKey> keys = settings.dkim().keys().stream()
                .map(k -> KeyFile.read(k.file(), k.selector()))
                .toList();
        return new SmtpTransport(relay(settings), new DkimSigner(settings.dkim().domain(), keys));
    }

    private static SmtpSettings relay(Settings settings) {
        Settings.Relay relay = settings.relay();
        SmtpSettings plain = SmtpSettings.of(
                        relay.host(),
                        relay.port(),
                        SmtpSettings.Security.valueOf(relay.security().name()),
                        settings.mail().domain())
                .withConnections(relay.connections())
                .withLimits(SmtpSettings.Limits.usual().withReply(relay.timeout()));
        return relay.user().isEmpty()
                ? plain
                : plain.withLogin(relay.user(), relay.password().value());
    }
}
