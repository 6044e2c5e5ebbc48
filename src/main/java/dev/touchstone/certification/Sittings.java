package dev.touchstone.certification;

import dev.touchstone.base.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sittings. */
interface Sittings extends Repository<Sitting, UUID> {

    Sitting save(Sitting sitting);

    Optional<Sitting> findById(UUID id);

    @Query("select s from Sitting s where s.id = :id and s.person = :person")
    Optional<Sitting> own(UUID id, UUID person);

    /** For whoever comes first; others wait until that one is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.id = :id and s.person = :person")
    Optional<Sitting> lockOwn(UUID id, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.id = :id")
    Optional<Sitting> lock(UUID id);

    @Query("select i.sitting.id from SittingItem i where i.id = :item and i.person = :person")
    Optional<UUID> ofItem(UUID item, UUID person);

    @Query("select i from SittingItem i where i.id = :item and i.person = :person")
    Optional<SittingItem> ownItem(UUID item, UUID person);

    /** Of one person, the newest first. */
    List<Sitting> findByPersonOrderByCreatedAtDesc(UUID person);

    /** The items that the person was shown, in any sitting. */
    @Query("select i.item from SittingItem i where i.person = :person")
    List<UUID> met(UUID person);

    /** Whose time is up. A pause can only push the moment back, so what is not overdue yet is looked at again later. */
    @Query("select s.id from Sitting s where s.state = dev.touchstone.certification.SittingState.STARTED"
            + " and s.clock.deadline <= :now")
    List<UUID> due(Instant now);

    /** Handed in; those that wait for a named person first, then the newest. */
    @Query("""
            select s from Sitting s where s.submittedAt is not null
            order by case when s.state = dev.touchstone.certification.SittingState.UNDER_REVIEW then 0 else 1 end,
            s.submittedAt desc limit :most
            """)
    List<Sitting> latest(int most);

    /** The newest of one program that were handed in and count. */
    @Query("""
            select s.id from Sitting s where s.program = :program and s.submittedAt is not null
            and s.state <> dev.touchstone.certification.SittingState.VOIDED order by s.submittedAt desc limit :most
            """)
    List<UUID> handedIn(UUID program, int most);

    /** With their items, the newest first. */
    @Query("select s from Sitting s left join fetch s.items where s.id in :ids order by s.submittedAt desc")
    List<Sitting> withItems(Collection<UUID> ids);

    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update Sitting s set s.person = :to where s.person = :from")
    void rekey(UUID from, UUID to);

    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update SittingItem i set i.person = :to where i.person = :from")
    void rekeyItems(UUID from, UUID to);

    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update Sitting s set s.decidedBy = :to where s.decidedBy = :from")
    void rekeyDecisions(UUID from, UUID to);

    /** A sitting that passed, for whoever issues credentials. */
    @Query("select s.id from Sitting s where s.state = dev.touchstone.certification.SittingState.DECIDED"
            + " and s.result.passed = true and s.decidedAt >= :since order by s.decidedAt")
    List<UUID> passedSince(Instant since);

    default List<Sitting> of(PersonId person) {
        return findByPersonOrderByCreatedAtDesc(person.value());
    }
}
