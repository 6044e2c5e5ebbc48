package dev.touchstone.pay.web;

import dev.touchstone.pay.Correction;
import dev.touchstone.pay.EntryKind;
import dev.touchstone.pay.LedgerRow;
import dev.touchstone.pay.Money;
import dev.touchstone.pay.PayTerms;
import dev.touchstone.pay.Thing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger over REST.
 *
 * @param member id of the membership; missing like all terms when nobody pays
 * @param thing slug of the lesson or program
 * @param day the person's own day; of a correction the day it was made
 * @param seconds below zero only in corrections
 * @param amountParts exact, in 3,600ths of the currency's minor unit
 * @param corrects the entry that a correction is about
 */
record EntryBody(
        UUID id,
        @Nullable UUID member,
        @Nullable String memberName,
        @Nullable String tier,
        @Nullable Long rateMinor,
        @Nullable String currency,
        EntryKind kind,
        @Nullable String thing,
        Instant startedAt,
        Instant endedAt,
        LocalDate day,
        long seconds,
        @Nullable Long amountParts,
        @Nullable UUID corrects,
        @Nullable String reason,
        @Nullable String correctedBy,
        Instant recordedAt) {

    static EntryBody of(LedgerRow row) {
        Optional<PayTerms> terms = row.terms();
        Optional<Correction> correction = row.correction();
        return new EntryBody(
                row.id(),
                terms.map(PayTerms::member).orElse(null),
                terms.map(PayTerms::memberName).orElse(null),
                terms.map(PayTerms::tier).orElse(null),
                terms.map(agreed -> agreed.rate().minor()).orElse(null),
                terms.map(agreed -> agreed.rate().currency().getCurrencyCode()).orElse(null),
                row.kind(),
                row.thing().map(Thing::slug).orElse(null),
                row.startedAt(),
                row.endedAt(),
                row.day(),
                row.seconds(),
                row.amount().map(Money::parts).orElse(null),
                correction.map(Correction::corrects).orElse(null),
                correction.map(Correction::reason).orElse(null),
                correction.map(Correction::byName).orElse(null),
                row.recordedAt());
    }
}
