package dev.tearsheet.app.tick;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One tick of a work. Its name stands in the database of the nodes, so it is not to be moved. */
@DisallowConcurrentExecution
record Tick(Runnable work) implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(Tick.class);

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
