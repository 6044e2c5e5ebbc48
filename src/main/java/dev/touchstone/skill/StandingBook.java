package dev.touchstone.skill;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All standings. */
interface StandingBook extends Repository<StandingEntry, UUID> {

    StandingEntry save(StandingEntry standing);

    /** For whoever comes first; others wait until that one is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StandingEntry s where s.person = :person and s.skill = :skill")
    Optional<StandingEntry> lock(UUID person, String skill);

    Optional<StandingEntry> findByPersonAndSkill(UUID person, String skill);

    List<StandingEntry> findByPersonOrderBySkill(UUID person);

    List<StandingEntry> findByPersonIn(Collection<UUID> people);

    /** The newest basis of somebody's standings; 0 without any. */
    @Query("select coalesce(max(s.basis), 0) from StandingEntry s where s.person = :person")
    int newestBasis(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from StandingEntry s where s.person = :person")
    void deleteAllOf(UUID person);
}
