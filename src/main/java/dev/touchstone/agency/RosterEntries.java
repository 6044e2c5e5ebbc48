package dev.touchstone.agency;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RosterEntries extends JpaRepository<RosterEntry, UUID> {

    @Query("select e from RosterEntry e where e.importId = :roster and e.flaw is null order by e.line")
    List<RosterEntry> waiting(UUID roster, Limit most);

    @Query("""
            select e from RosterEntry e
            where e.importId = :roster and e.flaw is not null and e.line > :after order by e.line""")
    List<RosterEntry> leftOut(UUID roster, int after, Limit most);

    @Modifying
    @Query("delete from RosterEntry e where e.importId = :roster")
    void deleteAllOf(UUID roster);

    @Modifying
    @Query("delete from RosterEntry e where e.email in :emails")
    void deleteNaming(List<String> emails);
}
