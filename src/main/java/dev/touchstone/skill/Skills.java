package dev.touchstone.skill;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what counts toward a skill. */
@Service
public class Skills implements PersonalData {

    private static final String TABLE = "evidence";

    private final EvidenceLog log;

    Skills(EvidenceLog log) {
        this.log = log;
    }

    /**
     * Appends evidence within the transaction that graded the answer, so that neither stands without the other. Only a
     * person's first answer to an item counts; a later one is no evidence and leaves no row.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Evidence evidence) {
        if (!log.existsByPersonAndItem(
                evidence.person().value(), evidence.item().value())) {
            log.save(new EvidenceEntry(evidence));
        }
    }

    /** The two turn out to be one person, whose first answer to an item is the earlier of theirs. */
    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        UUID from = merged.from().value();
        UUID to = merged.to().value();
        log.forgetLater(from, to);
        log.forgetLater(to, from);
        log.rekey(from, to);
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(TABLE, log.export(person.value()));
    }

    /** Evidence stays, with the tombstone in the person's place: item parameters rest on it. */
    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        log.rekey(person.value(), tombstone.value());
    }
}
