package dev.touchstone.testbed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has many do the same at one moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Waits until all are done. @return what each came to @throws Exception what the first that failed threw */
    public static <T> List<T> each(int many, Callable<T> deed) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(many);
        List<Future<T>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            for (int one = 0; one < many; one++) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return deed.call();
                }));
            }
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }
}
