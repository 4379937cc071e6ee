package dev.tearsheet.app;

import java.nio.file.Files;
import java.time.InstantSource;

import dev.tearsheet.app.foundation.Foundation;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.folder.CampaignFileReader;
import dev.tearsheet.campaign.revision.Revisions;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.inbound.KnownCampaigns;
import dev.tearsheet.inbound.Spool;
import dev.tearsheet.inbound.SpoolingMailbox;
import dev.tearsheet.inbound.TakeMail;
import dev.tearsheet.mail.mime.MimeReader;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.store.campaign.SqlRevisions;
import dev.tearsheet.store.inbound.SqlArrivals;
import dev.tearsheet.store.inbound.SqlSpool;

/**
 * The mails that came in, and nothing else of the engine: quick to open, because no article is read, and at any time,
 * whether the engine runs or not.
 */
public final class Mailroom implements AutoCloseable {
    private final Foundation foundation;

    public Mailroom(Settings settings, InstantSource realClock) {
        this.foundation = Foundation.lay(settings, realClock);
    }

    /** Keeps a mail for the running engine, which looks for such mail every few seconds. */
    public TakeMail takeMail() {
        Settings.Mail mail = foundation.settings().mail();
        Addresses addresses = new Addresses(mail.domain(), mail.delimiter());
        return new TakeMail(
                new MimeReader(), new SpoolingMailbox(addresses, new Folders(), spool(), () -> {}), foundation.clock());
    }

    public Spool spool() {
        return new SqlSpool(foundation.database());
    }

    public Arrivals arrivals() {
        return new SqlArrivals(foundation.database());
    }

    public InstantSource clock() {
        return foundation.clock();
    }

    @Override
    public void close() {
        foundation.close();
    }

    /** A campaign with a folder runs, as far as one can see without reading it. */
    private final class Folders implements KnownCampaigns {
        private final Revisions revisions = new SqlRevisions(foundation.database(), foundation.clock());

        @Override
        public boolean runs(Slug campaign) {
            return Files.exists(foundation
                    .settings()
                    .folders()
                    .schedules()
                    .resolve(campaign.value())
                    .resolve(CampaignFileReader.FILE));
        }

        @Override
        public boolean hasRun(Slug campaign) {
            return revisions.has(campaign);
        }
    }
}
