package dev.tearsheet.app.tick;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.simpl.RAMJobStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs works in their rhythms, by Quartz. With a store that nodes share, each tick comes to one of them; if that one
 * dies in it, another does it again.
 */
public final class Ticks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ticks.class);

    private final Map<String, Runnable> works = new ConcurrentHashMap<>();
    private final Scheduler scheduler;

    private Ticks(Properties properties) {
        try {
            scheduler = new StdSchedulerFactory(properties).getScheduler();
            // Quartz would give the scheduler of one engine to another one in the same process.
            SchedulerRepository.getInstance().remove(scheduler.getSchedulerName());
            scheduler.setJobFactory(
                    (fired, at) -> new Tick(work(fired.getJobDetail().getKey().getName())));
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler cannot be made: " + e.getMessage(), e);
        }
    }

    /** For what this node does for itself. */
    public static Ticks ofThisNode(String node) {
        return new Ticks(properties("tearsheet-" + node, node));
    }

    /** For what one node does for all: with nothing to share, this one. */
    public static Ticks ofAllNodes(String node, Optional<SharedStore> shared) {
        Properties properties = properties("tearsheet", node);
        shared.ifPresent(store -> store.describe(properties));
        return new Ticks(properties);
    }

    private static Properties properties(String name, String node) {
        Properties properties = new Properties();
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, name);
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_ID, node);
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON, "true");
        properties.setProperty(StdSchedulerFactory.PROP_JOB_STORE_CLASS, RAMJobStore.class.getName());
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", "3");
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        return properties;
    }

    /** Begins to tick. */
    public void start() {
        try {
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not start: " + e.getMessage(), e);
        }
    }

    public void add(Chore chore, Runnable work) {
        every(chore.every(), chore.words(), chore.missed(), work);
    }

    /** Runs the work soon and then at this interval; never twice at once. A rhythm that was kept before goes on. */
    void every(Duration interval, String name, Missed missed, Runnable work) {
        JobDetail job = JobBuilder.newJob(Tick.class)
                .withIdentity(name)
                .storeDurably()
                .requestRecovery()
                .build();
        SimpleScheduleBuilder rhythm = SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(interval.toMillis())
                .repeatForever();
        SimpleTrigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(name)
                .forJob(job)
                .withSchedule(missed.applyTo(rhythm))
                .build();
        works.put(name, work);
        try {
            if (!isKept(trigger)) {
                scheduler.scheduleJob(job, Set.of(trigger), true);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("The job " + name + " cannot be scheduled: " + e.getMessage(), e);
        }
    }

    /** Whether the nodes know this rhythm: to begin it anew would put the next tick off with every start. */
    private boolean isKept(SimpleTrigger wanted) throws SchedulerException {
        TriggerKey key = wanted.getKey();
        Trigger kept = scheduler.getTrigger(key);
        return kept instanceof SimpleTrigger simple
                && simple.getRepeatInterval() == wanted.getRepeatInterval()
                && simple.getMisfireInstruction() == wanted.getMisfireInstruction()
                && scheduler.getTriggerState(key) != Trigger.TriggerState.ERROR;
    }

    /** A node of another version may have works that this one does not know; it does them itself. */
    private Runnable work(String name) {
        return works.getOrDefault(name, () -> LOG.debug("{} is left to another node", name));
    }

    /** Has the work done soon, without waiting for its next tick. */
    public void soon(Chore chore) {
        soon(chore.words());
    }

    void soon(String name) {
        try {
            if (!scheduler.isShutdown()) {
                scheduler.triggerJob(JobKey.jobKey(name));
            }
        } catch (SchedulerException e) {
            LOG.debug("the next tick will do it", e);
        }
    }

    /** Lets running work come to its end. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            LOG.warn("the scheduler does not stop: {}", e.getMessage());
        }
    }
}
