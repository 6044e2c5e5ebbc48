package dev.touchstone.home;

import dev.touchstone.pay.Money;
import java.util.List;

/**
 * What paid training took and cost.
 *
 * @param seconds in all, unpaid time of the agency included
 * @param amounts one for each currency
 */
public record TrainingCost(long seconds, List<Money> amounts) {}
