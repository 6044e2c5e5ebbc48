package dev.touchstone.agency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RosterImports extends JpaRepository<RosterImport, UUID> {

    Optional<RosterImport> findByIdAndAgency(UUID id, UUID agency);

    Optional<RosterImport> findFirstByAgencyOrderByBegunAtDesc(UUID agency);

    List<RosterImport> findByBy(UUID person);

    @Query("select i.id from RosterImport i where i.state = RUNNING and i.touchedAt < :before")
    List<UUID> leftAlone(Instant before);

    @Query("select i.id from RosterImport i where i.endedAt < :before")
    List<UUID> endedBefore(Instant before);
}
