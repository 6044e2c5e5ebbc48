package dev.touchstone.agency;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Memberships extends JpaRepository<Membership, UUID> {

    List<Membership> findByPersonOrderBySince(UUID person);

    Optional<Membership> findByAgencyAndPerson(UUID agency, UUID person);

    List<Membership> findByAgencyAndPersonIn(UUID agency, Collection<UUID> people);

    Optional<Membership> findByAgencyAndEmail(UUID agency, String email);

    Optional<Membership> findByAgencyAndReference(UUID agency, String reference);

    Optional<Membership> findByInvitationSecretHash(String hash);

    Optional<Membership> findByIdAndAgency(UUID id, UUID agency);

    Optional<Membership> findByPaysFor(UUID person);

    boolean existsByPersonAndState(UUID person, MemberState state);

    List<Membership> findByInvitationBy(UUID person);

    List<Membership> findByAgencyAndEmailIn(UUID agency, Collection<String> emails);

    List<Membership> findByAgencyAndReferenceIn(UUID agency, Collection<String> references);

    long countByAgencyAndStateIn(UUID agency, Collection<MemberState> states);

    @Query("""
            select m from Membership m
            where m.agency = :agency and m.state in (ACTIVE, INVITED) and m.id > :after order by m.id""")
    List<Membership> page(UUID agency, UUID after, Limit most);

    @Query("""
            select m from Membership m
            where m.agency = :agency and m.state = ACTIVE and m.role <> LEARNER order by m.name, m.id""")
    List<Membership> staff(UUID agency);

    @Query("select m.person from Membership m where m.agency = :agency and m.state = ACTIVE and m.role = LEARNER")
    List<UUID> learners(UUID agency);

    /** Whoever takes an owner away waits here for the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m where m.agency = :agency and m.state = ACTIVE and m.role = OWNER order by m.id")
    List<Membership> lockOwners(UUID agency);

    /** As found by its hash, and nobody else's until the transaction ends: what works once must not be used twice. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m where m.invitation.secretHash = :hash")
    Optional<Membership> lock(String hash);
}
