package dev.touchstone.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Devices of one person that hand in at the same moment, each trying again as {@code Submissions} does. */
public class AtOnce {

    private static final int DEVICES = 8;
    private static final int TRIES = 3;

    private final TransactionTemplate transaction;

    public AtOnce(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** @return how many did it, all of them when none was turned away for good */
    public int doing(Runnable deed) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(DEVICES);
        try (ExecutorService threads = Executors.newFixedThreadPool(DEVICES)) {
            List<Future<?>> running = new ArrayList<>();
            for (int device = 0; device < DEVICES; device++) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    insist(deed);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return DEVICES;
    }

    private void insist(Runnable deed) {
        for (int tried = 1; ; tried++) {
            try {
                transaction.executeWithoutResult(status -> deed.run());
                return;
            } catch (DataIntegrityViolationException beaten) {
                if (tried == TRIES) {
                    throw beaten;
                }
            }
        }
    }
}
