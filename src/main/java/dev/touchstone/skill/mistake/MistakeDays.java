package dev.touchstone.skill.mistake;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which errors people made, day by day. */
interface MistakeDays extends Repository<MistakeDay, UUID> {

    void saveAll(Iterable<MistakeDay> days);

    void deleteAll(Iterable<MistakeDay> days);

    /** For whoever comes first; others wait until that one is done. In one order, so that no two wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from MistakeDay m where m.person = :person and m.day = :day and m.skill = :skill
            and m.clause in :clauses order by m.clause, m.error
            """)
    List<MistakeDay> lock(UUID person, LocalDate day, String skill, Collection<String> clauses);

    /** The errors made from one day to another, and of these what happened in the days from {@code before} on. */
    @Query("""
            select new dev.touchstone.skill.mistake.MistakeSum(m.skill, m.clause, m.error,
                sum(case when m.day >= :from then m.made else 0 end),
                sum(case when m.day >= :from then m.lost else 0.0e0 end),
                sum(case when m.day < :from then m.made else 0 end),
                sum(case when m.day < :from then m.lost else 0.0e0 end),
                max(m.day))
            from MistakeDay m where m.person = :person and m.day between :before and :to
            group by m.skill, m.clause, m.error having max(m.day) >= :from
            order by sum(case when m.day >= :from then m.lost else 0.0e0 end) desc,
                sum(case when m.day >= :from then m.made else 0 end) desc, m.skill, m.clause, m.error
            """)
    List<MistakeSum> sums(UUID person, LocalDate before, LocalDate from, LocalDate to);

    List<MistakeDay> findByPersonOrderByDay(UUID person);

    List<MistakeDay> findByPersonAndDayIn(UUID person, Collection<LocalDate> days);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from MistakeDay m where m.person = :person")
    void forget(UUID person);
}
