package dev.touchstone.base;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** Of two devices that write the same at once, the one that is beaten looks again. */
public final class SecondLook {

    private static final int TRIES = 8;

    private SecondLook() {}

    /** @param work a whole transaction, which may be done again from its start */
    public static <T> T at(Supplier<T> work) {
        DataAccessException lost = null;
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                return work.get();
            } catch (DataIntegrityViolationException | ConcurrencyFailureException beaten) {
                lost = beaten;
            }
        }
        throw Objects.requireNonNull(lost);
    }
}
