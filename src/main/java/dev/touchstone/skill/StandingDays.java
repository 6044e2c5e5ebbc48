package dev.touchstone.skill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How standings were at the end of each practice day. */
interface StandingDays extends Repository<StandingDay, UUID> {

    StandingDay save(StandingDay day);

    Optional<StandingDay> findByPersonAndSkillAndDay(UUID person, String skill, LocalDate day);

    /** The latest days, the last one first. */
    List<StandingDay> findTop120ByPersonAndSkillOrderByDayDesc(UUID person, String skill);

    List<StandingDay> findByPersonOrderByDay(UUID person);

    @Query("""
            select new dev.touchstone.skill.LevelReached(d.skill, d.level, min(d.day)) from StandingDay d
            where d.person = :person and d.level is not null group by d.skill, d.level order by min(d.day), d.skill
            """)
    List<LevelReached> levels(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from StandingDay d where d.person = :person")
    void deleteAllOf(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from StandingDay d where d.person = :person and d.skill = :skill")
    void deleteAllOf(UUID person, String skill);
}
