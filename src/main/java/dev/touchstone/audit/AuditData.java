package dev.touchstone.audit;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chain without the person: rows stay, and say no more who did it or what it was about. Guests do nothing that is audited. */
@Component
class AuditData implements PersonalData {

    private final AuditEntries entries;
    private final Audit audit;

    AuditData(AuditEntries entries, Audit audit) {
        this.entries = entries;
        this.audit = audit;
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit_entry");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "audit_entry",
                entries.naming(person.value()).stream().map(AuditEntry::export).toList());
    }

    /** That something was erased stands in the chain too. */
    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        int acted = entries.forgetActor(person.value(), tombstone.value());
        int concerned = entries.forgetPayloads(person.value(), tombstone.value());
        if (acted + concerned > 0) {
            audit.recordNamingNobody(
                    "person.erased",
                    new Subject("person", Optional.empty(), Optional.empty()),
                    Map.of("acted", acted, "concerned", concerned));
        }
    }

    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        entries.rekey(merged.from().value(), merged.to().value());
    }
}
