package dev.touchstone.skill.memory;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What people remember; a few hundred topics each at most. */
interface MemoryEntries extends Repository<MemoryEntry, UUID> {

    void saveAll(Iterable<MemoryEntry> entries);

    void deleteAll(Iterable<MemoryEntry> entries);

    List<MemoryEntry> findByPersonAndTopicIn(UUID person, Collection<String> topics);

    /** For whoever comes first; others wait until that one is done. In one order, so that no two wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MemoryEntry m where m.person = :person and m.topic in :topics order by m.topic")
    List<MemoryEntry> lock(UUID person, Collection<String> topics);

    List<MemoryEntry> findByPersonOrderByTopic(UUID person);

    List<MemoryEntry> findByPersonAndDueLessThanEqual(UUID person, LocalDate today);

    List<MemoryEntry> findByPersonAndDueGreaterThanOrderByDueAscTopicAsc(UUID person, LocalDate today, Limit most);

    List<MemoryEntry> findByPersonAndDueGreaterThanAndLastDayLessThanEqualOrderByDueAscTopicAsc(
            UUID person, LocalDate today, LocalDate last, Limit most);

    long countByPersonAndDueLessThanEqual(UUID person, LocalDate today);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from MemoryEntry m where m.person = :person")
    void forget(UUID person);
}
