package dev.touchstone.credential;

import dev.touchstone.credential.badge.StatusList;
import dev.touchstone.credential.badge.StatusSource;
import java.security.SecureRandom;
import java.util.BitSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out places in the status list, at random so that neighbours have nothing in common, and says what stands there. */
@Component
class CredentialStatuses implements StatusSource {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CredentialStore store;
    private final StatusLists lists;

    CredentialStatuses(CredentialStore store, StatusLists lists) {
        this.store = store;
        this.lists = lists;
    }

    /** Credentials are issued one after the other from here to the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurns() {
        lists.lock();
    }

    /** @throws IllegalStateException when every place was given away */
    @Transactional(propagation = Propagation.MANDATORY)
    public int freePlace() {
        lists.lock();
        if (store.countByStatusIndexNotNull() >= StatusList.PLACES) {
            throw new IllegalStateException("All " + StatusList.PLACES + " places of the status list are taken.");
        }
        int place = RANDOM.nextInt(StatusList.PLACES);
        while (store.existsByStatusIndex(place)) {
            place = RANDOM.nextInt(StatusList.PLACES);
        }
        return place;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed() {
        lists.lock().changed();
    }

    @Override
    @Transactional(readOnly = true)
    public long version() {
        return lists.changes();
    }

    @Override
    @Transactional(readOnly = true)
    public BitSet revoked() {
        return places(Stage.REVOKED);
    }

    @Override
    @Transactional(readOnly = true)
    public BitSet suspended() {
        return places(Stage.SUSPENDED);
    }

    private BitSet places(Stage stage) {
        BitSet places = new BitSet(StatusList.PLACES);
        store.outOfForce().stream()
                .filter(taken -> taken.getStage() == stage)
                .forEach(taken -> places.set(taken.getPlace()));
        return places;
    }
}
