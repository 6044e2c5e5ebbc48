package dev.touchstone.credential;

import java.security.SecureRandom;
import java.util.BitSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out places in the status list, at random so that neighbours have nothing in common, and says what stands there. */
@Component
class CredentialStatuses implements StatusSource {

    /** How many places a list has; with more than half of them taken there is another list. */
    static final int PLACES = 131_072;

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

    @Transactional(propagation = Propagation.MANDATORY)
    public int freePlace() {
        lists.lock();
        int places = places(store.countByStatusIndexNotNull());
        int place = RANDOM.nextInt(places);
        while (store.existsByStatusIndex(place)) {
            place = RANDOM.nextInt(places);
        }
        return place;
    }

    static int places(long taken) {
        return Math.toIntExact(PLACES * (1 + taken / (PLACES / 2)));
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
    public Places places() {
        Places places = new Places(lists.changes(), new BitSet(PLACES), new BitSet(PLACES));
        store.outOfForce()
                .forEach(taken -> (taken.getStage() == Stage.REVOKED ? places.revoked() : places.suspended())
                        .set(taken.getPlace()));
        return places;
    }
}
