package dev.touchstone.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has to add to the chain. It is added at its very end, when the transaction holds every other lock it will
 * ever take: writers wait for each other shortly, and never in a circle.
 */
class Appending implements TransactionSynchronization {

    private final AuditHeads heads;
    private final AuditEntries entries;
    private final EntityManager store;
    private final List<Deed> deeds = new ArrayList<>();

    private Appending(AuditHeads heads, AuditEntries entries, EntityManager store) {
        this.heads = heads;
        this.entries = entries;
        this.store = store;
    }

    /** The one of the transaction that is running. */
    static Appending here(AuditHeads heads, AuditEntries entries, EntityManager store) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Appending.class::isInstance)
                .map(Appending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Appending appending = new Appending(heads, entries, store);
                    TransactionSynchronizationManager.registerSynchronization(appending);
                    return appending;
                });
    }

    void add(Deed deed) {
        deeds.add(deed);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (deeds.isEmpty()) {
            return;
        }
        store.flush();
        AuditHead head = heads.lock();
        deeds.forEach(deed -> entries.save(head.append(deed)));
        deeds.clear();
    }

    /** Something recorded while the transaction was already committing would be lost silently. */
    @Override
    public void afterCommit() {
        if (!deeds.isEmpty()) {
            throw new IllegalStateException(
                    "Recorded too late to reach the chain: " + deeds.getFirst().name());
        }
    }
}
