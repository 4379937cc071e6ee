package dev.tearsheet.app;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine's regular work as Quartz jobs. A tick that is missed costs nothing: what is due lies in the database, and
 * the next tick does it. So a misfire is made up for by one tick, never by several.
 */
final class Ticks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ticks.class);

    private final Map<String, Runnable> works = new ConcurrentHashMap<>();
    private final Scheduler scheduler;

    Ticks(String node) {
        Properties properties = new Properties();
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, "tearsheet-" + node);
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON, "true");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", "3");
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        try {
            scheduler = new StdSchedulerFactory(properties).getScheduler();
            scheduler.setJobFactory((fired, at) ->
                    new Tick(works.get(fired.getJobDetail().getKey().getName())));
            scheduler.start();
        } catch (SchedulerException e) {
            throw new CannotStart("The scheduler does not start: " + e.getMessage());
        }
    }

    /** Runs the work now and then at this interval; never twice at once. */
    void every(Duration interval, String name, Runnable work) {
        JobDetail job = JobBuilder.newJob(Tick.class).withIdentity(name).build();
        SimpleScheduleBuilder rhythm = SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(interval.toMillis())
                .repeatForever()
                .withMisfireHandlingInstructionNextWithRemainingCount();
        try {
            works.put(name, work);
            scheduler.scheduleJob(
                    job, TriggerBuilder.newTrigger().withSchedule(rhythm).build());
        } catch (SchedulerException e) {
            throw new CannotStart("The job " + name + " cannot be scheduled: " + e.getMessage());
        }
    }

    /** Has the work done soon, without waiting for its next tick. */
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

    /** One tick of a work. */
    @DisallowConcurrentExecution
    private record Tick(Runnable work) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            try {
                work.run();
            } catch (RuntimeException e) {
                // Whatever it was, the next tick tries again.
                LOG.error(
                        "{} failed, it is tried again: {}",
                        context.getJobDetail().getKey().getName(),
                        e.getMessage(),
                        e);
            }
        }
    }
}
