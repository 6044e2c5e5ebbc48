package dev.touchstone.pay;

import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Paid time, entry by entry. Entries are added and never changed: what was wrong is put right by a counter-entry with reason
 * and name. It asks nobody for permission; whoever calls it has.
 */
@Service
@PermitAll
public class Ledger {

    private static final int LONGEST_REASON = 2000;

    private final LedgerEntries entries;
    private final LedgerReader reader;
    private final Replay replay;
    private final ActivitySpans spans;
    private final Audit audit;
    private final Clock clock;

    Ledger(LedgerEntries entries, LedgerReader reader, Replay replay, ActivitySpans spans, Audit audit, Clock clock) {
        this.entries = entries;
        this.reader = reader;
        this.replay = replay;
        this.spans = spans;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds an entry.
     *
     * @param source what it follows from; a second entry from it on that day is not written
     * @return false when it was there already
     */
    @Transactional
    boolean append(UUID source, LedgerRow row) {
        if (entries.existsBySourceAndDay(source, row.day())) {
            return false;
        }
        entries.saveAndFlush(new LedgerEntry(source, row));
        return true;
    }

    /**
     * Gives time to an entry, or takes it back, by a counter-entry under the terms of the entry; it belongs to the day it is
     * made. The same request twice makes one.
     *
     * @param request identity of the request, such as one opened form
     * @param seconds what is added; below zero is taken back, at most what is left of the entry
     * @param by who corrects
     * @param byName what they are called
     * @throws NotFound when the agency has no such entry
     * @throws Refused when it cannot be corrected so
     */
    @Transactional
    public LedgerRow correct(
            UUID request, AgencyId agency, UUID entry, long seconds, String reason, PersonId by, String byName) {
        LedgerRow wrong = reader.lock(entry)
                .filter(row -> row.terms().map(PayTerms::agency).equals(Optional.of(agency)))
                .orElseThrow(() -> new NotFound("There is no such entry of this agency."));
        Optional<LedgerRow> before = reader.fromSource(request);
        if (before.isPresent()) {
            return before.get();
        }
        String why = reason.strip();
        refuse(wrong, seconds, why);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LedgerRow counter = new LedgerRow(
                UUID.randomUUID(),
                wrong.person(),
                wrong.terms(),
                EntryKind.CORRECTION,
                wrong.thing(),
                wrong.startedAt(),
                wrong.endedAt(),
                now.atZone(spans.zoneOf(entry)).toLocalDate(),
                seconds,
                Optional.of(new Correction(entry, why, by, byName)),
                now);
        append(request, counter);
        audit.record(
                "pay.corrected",
                Subject.of("ledger-entry", counter.id(), wrong.person()),
                Map.of("corrects", entry.toString(), "seconds", seconds, "reason", why));
        return counter;
    }

    private void refuse(LedgerRow wrong, long seconds, String reason) {
        if (wrong.kind() == EntryKind.CORRECTION) {
            throw new Refused(409, "is-a-correction", "Correct the entry that this correction is about.");
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refused(422, "reason-missing", "Say why, in 1 to 2,000 characters.");
        }
        if (seconds == 0) {
            throw new Refused(422, "no-time", "Say how much time is added or taken back.");
        }
        if (wrong.seconds() + reader.corrected(wrong.id()) + seconds < 0) {
            throw new Refused(422, "more-than-there-is", "Take back no more than is left of the entry.");
        }
    }

    @Transactional(readOnly = true)
    public Optional<LedgerRow> find(UUID id) {
        return reader.find(id);
    }

    /** What somebody worked, whoever pays, the earliest first. */
    @Transactional(readOnly = true)
    public List<LedgerRow> of(PersonId person, Period period) {
        return reader.of(person, period);
    }

    /** Up to so many entries that an agency pays, after the one with that identity, the earliest first. */
    @Transactional(readOnly = true)
    public List<LedgerRow> page(AgencyId agency, Period period, Optional<UUID> after, int most) {
        return reader.page(agency, period, after.map(last -> lastOf(agency, last)), most);
    }

    /** Every entry that an agency pays, the earliest first; memory does not grow with their number. */
    public void each(AgencyId agency, Period period, Consumer<LedgerRow> each) {
        reader.each(agency, period, each);
    }

    /** What a period comes to, corrections included, for each agency and currency; time without an amount is a sum of its own. */
    @Transactional(readOnly = true)
    public List<PaidSum> sums(PersonId person, Period period) {
        return reader.sums(person, period);
    }

    /** What a period costs an agency, for each currency, corrections included. */
    @Transactional(readOnly = true)
    public List<PaidSum> sums(AgencyId agency, Period period) {
        return reader.sums(agency, period);
    }

    /** The same as {@link #sums(AgencyId, Period)}, worked out from the measured stretches of work instead of the entries. */
    @Transactional(readOnly = true)
    public List<PaidSum> replayed(AgencyId agency, Period period) {
        return replay.of(agency, period);
    }

    private LedgerRow lastOf(AgencyId agency, UUID id) {
        return reader.find(id)
                .filter(row -> row.terms().map(PayTerms::agency).equals(Optional.of(agency)))
                .orElseThrow(() -> new NotFound("There is no such entry of this agency."));
    }
}
