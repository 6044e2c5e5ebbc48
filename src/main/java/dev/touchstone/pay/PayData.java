package dev.touchstone.pay;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's paid time as a whole. Whoever is erased leaves their rows with a tombstone and without their name, since what
 * was paid has to add up for ever.
 */
@Component
class PayData implements PersonalData {

    private final LedgerEntries entries;
    private final LedgerReader reader;
    private final ActivitySpans spans;
    private final WaiverLog waivers;
    private final Metering metering;

    PayData(LedgerEntries entries, LedgerReader reader, ActivitySpans spans, WaiverLog waivers, Metering metering) {
        this.entries = entries;
        this.reader = reader;
        this.spans = spans;
        this.waivers = waivers;
        this.metering = metering;
    }

    @Override
    public Set<String> tables() {
        return Set.of("ledger_entry", "activity_span", "pay_waiver");
    }

    /** Stretches of work that are still open are not in the ledger yet; all others are there, with what they are paid. */
    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "ledger_entry",
                reader.all(person).stream().map(PayData::exported).toList(),
                "activity_span",
                spans.export(person.value()),
                "pay_waiver",
                waivers.export(person.value()));
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        metering.closeAll(person);
        entries.forget(person.value(), tombstone.value());
        entries.forgetWhoCorrected(person.value(), tombstone.value());
        spans.forget(person.value(), tombstone.value());
        waivers.forget(person.value(), tombstone.value());
    }

    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        metering.closeAll(merged.from());
        entries.rekey(merged.from().value(), merged.to().value());
        spans.rekey(merged.from().value(), merged.to().value());
    }

    private static Map<String, Object> exported(LedgerRow row) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", row.id());
        told.put("kind", row.kind());
        row.thing().ifPresent(thing -> told.put("thing", thing));
        told.put("startedAt", row.startedAt());
        told.put("endedAt", row.endedAt());
        told.put("day", row.day());
        told.put("seconds", row.seconds());
        row.terms().ifPresent(terms -> {
            told.put("agency", terms.agency().value());
            told.put("tier", terms.tier());
            told.put("rateMinor", terms.rate().minor());
            told.put("currency", terms.rate().currency().getCurrencyCode());
        });
        row.correction().ifPresent(correction -> {
            told.put("corrects", correction.corrects());
            told.put("reason", correction.reason());
            told.put("correctedBy", correction.byName());
        });
        told.put("recordedAt", row.recordedAt());
        return told;
    }
}
