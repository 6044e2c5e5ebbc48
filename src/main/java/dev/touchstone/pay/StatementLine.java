package dev.touchstone.pay;

import java.util.Optional;

/**
 * A line of a statement: all the time that was worked on one thing at one rate, or one correction.
 *
 * @param thing empty where no lesson or program was named, as in a review
 * @param tier slug of the tier that the time was paid at
 * @param rate empty for time without an amount
 * @param entries how many entries of the ledger it sums up
 * @param correction the entry itself, with its reason and name, when the line is a correction
 */
public record StatementLine(
        EntryKind kind,
        Optional<Thing> thing,
        Optional<String> tier,
        Optional<HourlyRate> rate,
        int entries,
        long seconds,
        Optional<LedgerRow> correction) {

    /** Exact; nothing is rounded on a line. */
    public Optional<Money> amount() {
        return rate.map(hour -> hour.of(seconds));
    }
}
