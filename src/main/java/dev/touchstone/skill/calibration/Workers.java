package dev.touchstone.skill.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToDoubleFunction;

/** Threads that share the work of a round. An interrupt of the one who waits ends the round. */
final class Workers implements AutoCloseable {

    private static final int PARTS = 8;

    private final ExecutorService threads;

    Workers(int count) {
        threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name("calibration-", 1).daemon().factory());
    }

    /** @return the results in the order of the work */
    <T> List<T> all(List<Callable<T>> work) throws InterruptedException {
        List<T> results = new ArrayList<>(work.size());
        for (Future<T> each : threads.invokeAll(work)) {
            try {
                results.add(each.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException("A part of the calibration failed.", failed.getCause());
            }
        }
        return results;
    }

    /** Works on each number from 0 to below the count. @return the largest result, 0 without any */
    double ranges(int count, IntToDoubleFunction each) throws InterruptedException {
        List<Callable<Double>> work = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int from = (int) ((long) count * part / PARTS);
            int to = (int) ((long) count * (part + 1) / PARTS);
            work.add(() -> {
                double largest = 0;
                for (int number = from; number < to; number++) {
                    largest = Math.max(largest, each.applyAsDouble(number));
                }
                return largest;
            });
        }
        return all(work).stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    @Override
    public void close() {
        threads.close();
    }
}
