package dev.touchstone.testbed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has many do something at one moment. */
public final class AtOnce {

    private AtOnce() {}

    /** All the same. @return what each came to @throws Exception as {@link #all} */
    public static <T> List<T> each(int many, Callable<T> deed) throws Exception {
        return all(Collections.nCopies(many, deed));
    }

    /** Each something of its own. Waits until all are done. @return what each came to @throws Exception what the first that failed threw */
    public static <T> List<T> all(List<Callable<T>> deeds) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> one : done(deeds)) {
            results.add(one.get());
        }
        return results;
    }

    /** As {@link #all}, some of which fail. @return what went wrong, one for each that failed */
    public static List<Throwable> failures(List<Runnable> deeds) {
        return done(deeds.stream().map(Executors::callable).toList()).stream()
                .filter(one -> one.state() == Future.State.FAILED)
                .map(Future::exceptionNow)
                .toList();
    }

    private static <T> List<Future<T>> done(List<Callable<T>> deeds) {
        CyclicBarrier barrier = new CyclicBarrier(deeds.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(deeds.size())) {
            return deeds.stream()
                    .map(deed -> threads.submit(() -> {
                        barrier.await();
                        return deed.call();
                    }))
                    .toList();
        }
    }
}
