package dev.touchstone.testbed;

import java.util.concurrent.Executors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Devices of one person that do something at the same moment, each trying again as {@code SecondLook} does. */
public class InsistentDevices {

    private static final int DEVICES = 8;
    private static final int TRIES = 3;

    private final TransactionTemplate transaction;

    public InsistentDevices(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** @return how many did it, all of them when none was turned away for good */
    public int doing(Runnable deed) throws Exception {
        AtOnce.each(DEVICES, Executors.callable(() -> insist(deed)));
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
