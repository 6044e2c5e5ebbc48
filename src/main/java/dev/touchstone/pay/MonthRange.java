package dev.touchstone.pay;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The months that a ledger has something in.
 *
 * @param now the month it is
 * @param last where days begin first, the next month may have begun already
 */
public record MonthRange(YearMonth first, YearMonth now, YearMonth last) {

    /** The latest first. */
    public List<YearMonth> months() {
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(first, last))
                .mapToObj(last::minusMonths)
                .toList();
    }
}
