package dev.tearsheet.app.foundation;

import java.time.Duration;
import java.time.InstantSource;

import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.DatabaseSettings;
import dev.tearsheet.store.node.SqlKeepsakes;
import dev.tearsheet.trial.TrialClock;

/** What everything else stands on: the data folder, the open database, and the time. */
public record Foundation(Settings settings, DataFolder data, Database database, InstantSource clock)
        implements AutoCloseable {
    private static final String AHEAD = "trial.ahead";

    /**
     * Makes the data folder if need be and opens the database.
     *
     * @throws CannotStart if the folder cannot be made
     */
    public static Foundation lay(Settings settings, InstantSource realClock) {
        DataFolder data = new DataFolder(settings.folders().data());
        Database database = Database.open(databaseSettings(settings, data));
        return new Foundation(
                settings, data, database, settings.isTrial() ? trialClock(database, realClock) : realClock);
    }

    /** The name of this engine among those that share its database. */
    public String node() {
        return settings.nodeName().isEmpty() ? data.nodeName() : settings.nodeName();
    }

    private static DatabaseSettings databaseSettings(Settings settings, DataFolder data) {
        Settings.Database wanted = settings.database();
        return wanted.url().isEmpty()
                ? DatabaseSettings.file(data.database(settings.isTrial()))
                : new DatabaseSettings(
                        wanted.url(), wanted.user(), wanted.password().value(), 8);
    }

    private static TrialClock trialClock(Database database, InstantSource realClock) {
        SqlKeepsakes keepsakes = new SqlKeepsakes(database);
        Duration ahead = keepsakes.get(AHEAD).map(Duration::parse).orElse(Duration.ZERO);
        return new TrialClock(realClock, ahead, moved -> keepsakes.put(AHEAD, moved.toString()));
    }

    @Override
    public void close() {
        database.close();
        data.close();
    }
}
