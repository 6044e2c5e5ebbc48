package dev.touchstone.pay;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the stretches of work of one statement come to.
 *
 * @param parts 3,600ths of the minor unit; 0 without an amount
 * @param name what the agency called the person
 * @param zones by name
 */
record MeasuredTime(long seconds, long parts, String name, SortedSet<String> zones) {

    static MeasuredTime of(long seconds, Optional<PayTerms> terms, ZoneId zone) {
        return new MeasuredTime(
                seconds,
                terms.map(agreed -> agreed.rate().of(seconds).parts()).orElse(0L),
                terms.map(PayTerms::memberName).orElse(""),
                new TreeSet<>(Set.of(zone.getId())));
    }

    static MeasuredTime nothing() {
        return new MeasuredTime(0, 0, "", new TreeSet<>());
    }

    MeasuredTime plus(MeasuredTime more) {
        SortedSet<String> both = new TreeSet<>(zones);
        both.addAll(more.zones);
        return new MeasuredTime(
                Math.addExact(seconds, more.seconds), Math.addExact(parts, more.parts), more.name, both);
    }

    /** Corrections belong to it too: nothing but the ledger knows them. */
    MeasuredTime corrected(LedgerRow correction) {
        return new MeasuredTime(
                Math.addExact(seconds, correction.seconds()),
                Math.addExact(parts, correction.amount().map(Money::parts).orElse(0L)),
                name,
                zones);
    }
}
