package dev.touchstone.pay;

import java.util.Optional;

/** How somebody's work on a thing would be paid if they began now. */
public sealed interface PayOffer {

    /** What the time is booked under; empty when it is recorded without an amount. */
    Optional<PayTerms> terms();

    /** No agency pays: minutes are recorded, no amount. */
    record Nobody() implements PayOffer {

        @Override
        public Optional<PayTerms> terms() {
            return Optional.empty();
        }
    }

    /** An agency pays. */
    record Paid(PayTerms agreed, String agency) implements PayOffer {

        @Override
        public Optional<PayTerms> terms() {
            return Optional.of(agreed);
        }
    }

    /** An agency is to pay and has no rates yet: minutes are recorded, no amount, and nothing is held up. */
    record Unpriced(String agency) implements PayOffer {

        @Override
        public Optional<PayTerms> terms() {
            return Optional.empty();
        }
    }

    /** An agency pays nothing, and has said who decided so and why. */
    record Waived(PayTerms agreed, String agency, Waiver waiver) implements PayOffer {

        @Override
        public Optional<PayTerms> terms() {
            return Optional.of(agreed);
        }
    }

    /**
     * An agency pays nothing and has not said why. It gets no free work on its books: nothing begins on its account, and a
     * learner who goes on knowingly has their minutes recorded as their own.
     */
    record Withheld(PayTerms wanted, String agency) implements PayOffer {

        @Override
        public Optional<PayTerms> terms() {
            return Optional.empty();
        }
    }
}
