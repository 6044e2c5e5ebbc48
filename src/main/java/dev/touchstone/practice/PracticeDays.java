package dev.touchstone.practice;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What learners did, day by day. */
interface PracticeDays extends Repository<PracticeDayEntry, UUID> {

    PracticeDayEntry save(PracticeDayEntry day);

    PracticeDayEntry saveAndFlush(PracticeDayEntry day);

    /** For whoever comes first; others wait until that one is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from PracticeDayEntry d where d.person = :person and d.day = :day")
    Optional<PracticeDayEntry> lock(UUID person, LocalDate day);

    List<PracticeDayEntry> findByPersonAndDayGreaterThanEqualOrderByDay(UUID person, LocalDate from);

    void delete(PracticeDayEntry day);

    @Query("select coalesce(sum(d.reviewed), 0) from PracticeDayEntry d where d.person in :people and d.day >= :from")
    long reviewed(List<UUID> people, LocalDate from);
}
