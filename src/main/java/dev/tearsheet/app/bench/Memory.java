package dev.tearsheet.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The most memory that was in use since this was made. */
final class Memory {
    private static final int MEGABYTE = 1 << 20;
    private static final Path STATUS = Path.of("/proc/self/status");

    Memory() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Of the heap, in megabytes, with what was no longer used but not yet cleared away. */
    long peakHeap() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }

    /** Of the process since its start, in megabytes, where the system is a Linux. */
    static Optional<Long> peakResident() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
