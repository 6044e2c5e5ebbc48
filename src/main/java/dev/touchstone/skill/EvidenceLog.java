package dev.touchstone.skill;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All evidence; rows are added and never changed. */
interface EvidenceLog extends Repository<EvidenceEntry, UUID> {

    EvidenceEntry save(EvidenceEntry entry);

    boolean existsByPersonAndItem(UUID person, UUID item);

    boolean existsByPerson(UUID person);

    @Query("""
            select new map(e.id as answer, e.skill as skill, e.item as item, e.goldRevision as goldRevision,
                e.grader as grader, e.score as score, e.guess as guess, e.errors as errors, e.mode as mode,
                e.practiceDay as day, e.answeredAt as answeredAt)
            from EvidenceEntry e where e.person = :person order by e.answeredAt, e.id
            """)
    List<Map<String, Object>> export(UUID person);

    /** The answers of a stretch of places, the latest first. @param after place before the first of them */
    @Query("""
            select new dev.touchstone.skill.CountedAnswer(e.place, e.item, e.score, e.mode, e.practiceDay)
            from EvidenceEntry e
            where e.person = :person and e.skill = :skill and e.place > :after and e.place <= :upTo
            order by e.place desc
            """)
    List<CountedAnswer> counted(UUID person, String skill, long after, long upTo);

    @Query("""
            select new dev.touchstone.skill.TypicalItem(
                avg(e.discrimination), avg(e.difficulty), avg(e.guess), avg(e.weight))
            from EvidenceEntry e where e.person = :person and e.skill = :skill and e.place > :after
            """)
    TypicalItem typical(UUID person, String skill, long after);

    /** Of two people's first answers to one item, removes the later of the one person. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            delete from EvidenceEntry e where e.person = :person and exists (
                select 1 from EvidenceEntry o where o.person = :other and o.item = e.item
                and (o.answeredAt < e.answeredAt or o.answeredAt = e.answeredAt and o.id < e.id))
            """)
    void forgetLater(UUID person, UUID other);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update EvidenceEntry e set e.person = :to where e.person = :from")
    void rekey(UUID from, UUID to);
}
