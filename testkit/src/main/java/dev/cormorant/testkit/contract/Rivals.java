package dev.cormorant.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Threads that begin at the same moment and want the same. */
final class Rivals {
    private Rivals() {}

    /** What each rival does with what is its own. */
    @FunctionalInterface
    interface Deed<A, T> {
        /** Does it. */
        T on(A own) throws Exception;
    }

    /** Does the same in so many threads; what it gives in each of them. */
    static <T> List<T> atOnce(int rivals, Callable<T> deed) throws Exception {
        return atOnce(IntStream.range(0, rivals).boxed().toList(), own -> deed.call());
    }

    /** Does something in a thread for each of these; what it gives, in their order. */
    static <A, T> List<T> atOnce(List<A> each, Deed<A, T> deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(each.size());
        try {
            CyclicBarrier start = new CyclicBarrier(each.size());
            List<Future<T>> running = new ArrayList<>();
            for (A own : each) {
                running.add(threads.submit(() -> {
                    start.await();
                    return deed.on(own);
                }));
            }
            return results(running);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> results(List<Future<T>> running) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> each : running) {
            try {
                results.add(each.get());
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception failure ? failure : e;
            }
        }
        return results;
    }
}
