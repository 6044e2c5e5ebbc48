package dev.touchstone.pay;

import dev.touchstone.agency.AgencyRow;
import java.util.List;
import java.util.Optional;

/**
 * What somebody worked lately.
 *
 * @param pays the agency that pays their training from now on
 * @param unpriced whether that agency has no rates yet, so that time has no amount
 * @param payers the one that pays now first, then all others with time in the week or month
 */
public record OwnPayNow(Period week, Period month, Optional<AgencyRow> pays, boolean unpriced, List<Payer> payers) {

    /**
     * Time with one agency, or without any.
     *
     * @param week for each currency; empty when there is nothing
     */
    public record Payer(Optional<AgencyRow> agency, List<PaidSum> week, List<PaidSum> month) {}
}
