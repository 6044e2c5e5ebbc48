package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A statement as a list shows it.
 *
 * @param payer empty for time without an amount
 * @param amount exact; rounded when it is written
 */
public record StatementRow(Optional<AgencyId> payer, YearMonth month, long seconds, Optional<Money> amount) {}
