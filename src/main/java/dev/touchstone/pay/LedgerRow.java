package dev.touchstone.pay;

import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the ledger.
 *
 * @param terms who pays, and how much an hour; empty when the time is recorded without an amount
 * @param day the person's own day, of a correction the day it was made
 * @param seconds whole seconds that count; below zero only in corrections
 * @param correction empty for time that was worked
 */
public record LedgerRow(
        UUID id,
        PersonId person,
        Optional<PayTerms> terms,
        EntryKind kind,
        Optional<Thing> thing,
        Instant startedAt,
        Instant endedAt,
        LocalDate day,
        long seconds,
        Optional<Correction> correction,
        Instant recordedAt) {

    /** The exact amount, empty when nobody pays. */
    public Optional<Money> amount() {
        return terms.map(agreed -> agreed.rate().of(seconds));
    }
}
