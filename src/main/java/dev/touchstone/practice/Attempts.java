package dev.touchstone.practice;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All attempts. */
interface Attempts extends Repository<Attempt, UUID> {

    Attempt save(Attempt attempt);

    @Query("select a from Attempt a join fetch a.turns where a.id = :id and a.person = :person")
    Optional<Attempt> own(UUID id, UUID person);

    @Query("""
            select a from Attempt a join fetch a.turns
            where a.id = (select t.attempt.id from Turn t where t.id = :turn) and a.person = :person
            """)
    Optional<Attempt> ownWithTurn(UUID turn, UUID person);

    /** As {@link #ownWithTurn}, for whoever comes first; others wait until that one is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = (select t.attempt.id from Turn t where t.id = :turn)"
            + " and a.person = :person")
    Optional<Attempt> lockOwnWithTurn(UUID turn, UUID person);

    /** Attempts at one step of a lesson, newest first. */
    @Query("""
            select a.id from Attempt a where a.person = :person and a.lesson = :lesson and a.step = :step
            and a.finishedAt is null order by a.startedAt desc limit 1
            """)
    Optional<UUID> open(UUID person, UUID lesson, int step);

    /** The newest finished attempt at one step of a lesson. */
    @Query("""
            select a.id from Attempt a where a.person = :person and a.lesson = :lesson and a.step = :step
            and a.finishedAt is not null order by a.finishedAt desc limit 1
            """)
    Optional<UUID> finished(UUID person, UUID lesson, int step);

    /** The newest open attempt at an exercise outside any lesson. */
    @Query("""
            select a.id from Attempt a where a.person = :person and a.exercise = :exercise and a.lesson is null
            and a.finishedAt is null order by a.startedAt desc limit 1
            """)
    Optional<UUID> open(UUID person, UUID exercise);

    /** How often, and when last, the person answered each of these items. */
    @Query("""
            select new dev.touchstone.practice.Met(t.item, count(t), max(t.answeredAt)) from Turn t
            where t.person = :person and t.item in :items and t.answeredAt is not null
            group by t.item
            """)
    List<Met> met(UUID person, Collection<UUID> items);

    /** The newest open attempt of that purpose. */
    @Query("""
            select a from Attempt a where a.person = :person and a.purpose = :purpose and a.finishedAt is null
            order by a.startedAt desc limit 1
            """)
    Optional<Attempt> openOf(UUID person, Purpose purpose);

    /** The newest open attempt of that purpose that asks this topic. */
    @Query("""
            select a from Attempt a where a.person = :person and a.purpose = :purpose and a.finishedAt is null
            and exists (select 1 from Turn t where t.attempt = a and t.topic = :topic) order by a.startedAt desc limit 1
            """)
    Optional<Attempt> openOn(UUID person, Purpose purpose, String topic);

    /** What somebody said of answers before they were graded, and how many were right. */
    @Query("""
            select new dev.touchstone.practice.ConfidenceSum(t.confidence, count(t),
                sum(case when t.score >= :right then 1 else 0 end))
            from Turn t where t.person = :person and t.confidence is not null and t.score is not null
            group by t.confidence
            """)
    List<ConfidenceSum> confidence(UUID person, double right);

    /** What the person handed in to these items, earliest first. */
    @Query("""
            select new dev.touchstone.practice.GivenAnswer(t.item, t.answer) from Turn t
            where t.person = :person and t.item in :items and t.answeredAt is not null
            order by t.answeredAt
            """)
    List<GivenAnswer> given(UUID person, List<UUID> items);

    /** Which of the topics the person drilled since then, by way of the drills: a list of topics would go through all turns. */
    @Query("""
            select distinct t.topic from Attempt a join a.turns t where a.person = :person
            and a.purpose = dev.touchstone.practice.Purpose.DRILL and t.topic in :topics and t.answeredAt >= :since
            """)
    Set<String> drilled(UUID person, Collection<String> topics, Instant since);

    @Query("""
            select new dev.touchstone.practice.ExportedTurn(t.id, t.attempt.id, t.attempt.exercise, t.item, t.draft,
                t.answer, t.score, t.errors, t.topic, t.repeated, t.confidence, t.answeredAt)
            from Turn t where t.attempt.person = :person order by t.attempt.startedAt, t.place
            """)
    List<ExportedTurn> export(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Attempt a set a.person = :to where a.person = :from")
    void rekey(UUID from, UUID to);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Turn t set t.person = :to where t.person = :from")
    void rekeyTurns(UUID from, UUID to);
}
