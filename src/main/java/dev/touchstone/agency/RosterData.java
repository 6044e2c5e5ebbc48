package dev.touchstone.agency;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rosters that somebody brought in, and rows that name somebody. It goes before the memberships, which say by what address. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RosterData implements PersonalData {

    private final RosterImports imports;
    private final RosterEntries entries;
    private final Memberships memberships;

    RosterData(RosterImports imports, RosterEntries entries, Memberships memberships) {
        this.imports = imports;
        this.entries = entries;
        this.memberships = memberships;
    }

    @Override
    public Set<String> tables() {
        return Set.of("roster_import");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "roster_import",
                imports.findByBy(person.value()).stream().map(RosterImport::row).toList());
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        imports.findByBy(person.value()).forEach(roster -> roster.forgetWho(tombstone));
        List<String> emails = memberships.findByPersonOrderBySince(person.value()).stream()
                .flatMap(membership -> membership.row().email().stream())
                .toList();
        entries.deleteNaming(emails);
    }
}
