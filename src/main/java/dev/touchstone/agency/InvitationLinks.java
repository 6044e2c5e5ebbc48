package dev.touchstone.agency;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface InvitationLinks extends CrudRepository<InvitationLink, UUID> {

    Optional<InvitationLink> findBySecretHash(String secretHash);

    /** Whoever takes a place waits here for the others. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from InvitationLink l where l.secretHash = :hash")
    Optional<InvitationLink> lock(String hash);

    Optional<InvitationLink> findByIdAndAgency(UUID id, UUID agency);

    List<InvitationLink> findByAgencyOrderByMadeAtDesc(UUID agency, Limit most);

    long countByAgencyAndClosedAtIsNullAndExpiresAtAfter(UUID agency, Instant now);

    List<InvitationLink> findByMadeBy(UUID person);
}
