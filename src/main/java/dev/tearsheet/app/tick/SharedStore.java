package dev.tearsheet.app.tick;

import java.util.Properties;
import java.util.UUID;

/**
 * The PostgreSQL database in which the nodes agree on whose tick it is: Quartz's clustered job store, with a few
 * connections of its own, so that chores and the sending of mails do not wait for each other.
 */
public record SharedStore(String url, String user, String password) {
    private static final String STORE = "org.quartz.jobStore.";

    /** One for each thread, one for the clustering, one for what was missed. */
    private static final int CONNECTIONS = 4;

    void describe(Properties properties) {
        // Quartz keeps pools by their names for the whole process, and whoever stops closes the one of that name.
        String pool = "tearsheet-" + UUID.randomUUID();
        String source = "org.quartz.dataSource." + pool + ".";
        properties.setProperty(STORE + "class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.setProperty(STORE + "driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.setProperty(STORE + "dataSource", pool);
        properties.setProperty(STORE + "useProperties", "true");
        properties.setProperty(STORE + "isClustered", "true");
        properties.setProperty(STORE + "acquireTriggersWithinLock", "true");
        // So soon a node that had nothing to do takes over from one that died.
        properties.setProperty("org.quartz.scheduler.idleWaitTime", "5000");
        properties.setProperty(source + "provider", "hikaricp");
        properties.setProperty(source + "driver", "org.postgresql.Driver");
        properties.setProperty(source + "URL", url);
        properties.setProperty(source + "user", user);
        properties.setProperty(source + "password", password);
        properties.setProperty(source + "maxConnections", String.valueOf(CONNECTIONS));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "shared store";
    }
}
