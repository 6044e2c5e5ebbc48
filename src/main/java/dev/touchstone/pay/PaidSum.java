package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import java.util.Optional;

/**
 * What a period comes to with one agency in one currency.
 *
 * @param agency who pays; empty for time without an amount
 * @param amount exact; rounded when it is written on its line
 */
public record PaidSum(Optional<AgencyId> agency, long seconds, Optional<Money> amount) {}
