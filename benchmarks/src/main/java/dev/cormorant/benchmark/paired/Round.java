package dev.cormorant.benchmark.paired;

import com.sun.management.ThreadMXBean;
import dev.cormorant.benchmark.work.Workload;
import dev.cormorant.benchmark.work.Workloads;
import java.lang.management.ManagementFactory;

/**
 * A fraction of a second in which one contender repeats one kind of work.
 *
 * @param operations how often it was done
 * @param nanos the time that it took
 * @param cpuNanos the time that the thread had a processor
 * @param bytes what the thread allocated
 */
record Round(long operations, long nanos, long cpuNanos, long bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Keeps the last result alive, so that the compiler cannot know that nobody wants it. */
    static volatile Object last = "";

    static Round run(Workload workload, Workloads<?> by, int firstTurn, long nanos) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long end = start + nanos;
        int turn = firstTurn;
        long now;
        do {
            last = workload.run(by, turn++);
            now = System.nanoTime();
        } while (now < end);
        return new Round(
                turn - firstTurn,
                now - start,
                THREADS.getCurrentThreadCpuTime() - cpu,
                THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    /** Its four numbers. */
    static Round of(long... numbers) {
        return new Round(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /** Its four numbers, with commas between. */
    String line() {
        return operations + "," + nanos + "," + cpuNanos + "," + bytes;
    }

    double operationsPerSecond() {
        return operations * 1e9 / nanos;
    }

    double nanosPerOperation() {
        return (double) nanos / operations;
    }

    double cpuNanosPerOperation() {
        return (double) cpuNanos / operations;
    }

    double bytesPerOperation() {
        return (double) bytes / operations;
    }
}
