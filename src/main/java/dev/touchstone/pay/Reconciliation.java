package dev.touchstone.pay;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ledger's sum of a period beside the one worked out from the measured stretches of work.
 *
 * @param ledger empty when the ledger has nothing in that currency
 * @param measured empty when nothing was measured in it
 */
public record Reconciliation(Currency currency, Optional<PaidSum> ledger, Optional<PaidSum> measured) {

    static List<Reconciliation> of(List<PaidSum> ledger, List<PaidSum> measured) {
        return Stream.concat(ledger.stream(), measured.stream())
                .flatMap(sum -> sum.amount().map(Money::currency).stream())
                .distinct()
                .map(currency -> new Reconciliation(currency, in(currency, ledger), in(currency, measured)))
                .toList();
    }

    /** To the second, and to the exact part of the amount. */
    public boolean agrees() {
        return ledger.equals(measured);
    }

    private static Optional<PaidSum> in(Currency currency, List<PaidSum> sums) {
        return sums.stream()
                .filter(sum -> sum.amount()
                        .filter(amount -> amount.currency().equals(currency))
                        .isPresent())
                .findFirst();
    }
}
