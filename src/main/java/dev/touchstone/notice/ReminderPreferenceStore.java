package dev.touchstone.notice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReminderPreferenceStore extends JpaRepository<ReminderPreference, UUID> {

    Optional<ReminderPreference> findByPersonId(UUID person);

    Optional<ReminderPreference> findByOffKey(UUID key);

    List<ReminderPreference> findByWantedTrue();

    /** Nobody else's until the transaction ends: two nodes that would remind at once take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ReminderPreference r where r.personId = :person")
    Optional<ReminderPreference> lock(UUID person);

    @Modifying
    @Query("delete from ReminderPreference r where r.personId = :person")
    void deleteAllOf(UUID person);
}
