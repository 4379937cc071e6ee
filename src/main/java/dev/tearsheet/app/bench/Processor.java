package dev.tearsheet.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import com.sun.management.OperatingSystemMXBean;

/** What a stretch of work costs in processor time: of this thread, and of the whole process. */
final class Processor {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final long thread = threads.getCurrentThreadCpuTime();
    private final long process = system.getProcessCpuTime();

    /** Microseconds of this thread since it was made, for each of so many. */
    double ofThread(int count) {
        return micros(threads.getCurrentThreadCpuTime() - thread, count);
    }

    /** Microseconds of all threads since it was made, for each of so many. */
    double ofProcess(int count) {
        return micros(system.getProcessCpuTime() - process, count);
    }

    private static double micros(long nanos, int count) {
        return Math.round(nanos / 100.0 / count) / 10.0;
    }
}
