package dev.touchstone.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps messages going out while this node serves pages: at once when one was written here, and by a look every other second
 * for those of other nodes and those that wait. A slow endpoint holds up its own messages alone.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "touchstone.schedule", matchIfMissing = true)
class Dispatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration TO_FINISH = Duration.ofSeconds(20);
    private static final int AT_ONCE = 8;
    private static final int AT_ONCE_TO_ONE = 2;

    private final Courier courier;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Semaphore news = new Semaphore(0);
    private final Map<UUID, Integer> under = new ConcurrentHashMap<>();
    private @Nullable ExecutorService carriers;
    private volatile boolean running;

    Dispatch(Courier courier) {
        this.courier = courier;
    }

    @TransactionalEventListener
    void on(MessagesWaiting waiting) {
        news.release();
    }

    @Override
    public void start() {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        carriers = threads;
        running = true;
        threads.submit(() -> keepGoing(threads));
    }

    private void keepGoing(ExecutorService threads) {
        while (running) {
            try {
                if (!sendSome(threads)) {
                    news.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                    news.drainPermits();
                }
            } catch (InterruptedException told) {
                return;
            } catch (RuntimeException problem) {
                LOG.warn("Webhooks could not be looked through; the next look is in a moment", problem);
                pause();
            }
        }
    }

    /** @return whether anything was begun */
    private boolean sendSome(ExecutorService threads) throws InterruptedException {
        places.acquire();
        places.release();
        Set<UUID> busy = under.entrySet().stream()
                .filter(endpoint -> endpoint.getValue() >= AT_ONCE_TO_ONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Messages.Due> due = courier.due(busy, places.availablePermits());
        boolean begun = false;
        for (Messages.Due one : due) {
            if (under.getOrDefault(one.getEndpoint(), 0) < AT_ONCE_TO_ONE && places.tryAcquire()) {
                begun |= begin(one, threads);
            }
        }
        return begun;
    }

    private boolean begin(Messages.Due one, ExecutorService threads) {
        boolean begun = false;
        under.merge(one.getEndpoint(), 1, Integer::sum);
        try {
            begun = courier.take(one.getId())
                    .map(parcel -> threads.submit(() -> {
                        try {
                            courier.carry(parcel);
                        } catch (RuntimeException problem) {
                            LOG.warn("What came back on message {} could not be kept", parcel.message(), problem);
                        } finally {
                            done(one);
                        }
                    }))
                    .isPresent();
        } finally {
            if (!begun) {
                done(one);
            }
        }
        return begun;
    }

    private void done(Messages.Due one) {
        under.computeIfPresent(one.getEndpoint(), (endpoint, number) -> number == 1 ? null : number - 1);
        places.release();
        news.release();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        news.release();
        ExecutorService threads = carriers;
        if (threads == null) {
            return;
        }
        threads.shutdown();
        try {
            if (!threads.awaitTermination(TO_FINISH.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
