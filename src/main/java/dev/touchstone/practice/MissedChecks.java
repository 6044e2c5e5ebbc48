package dev.touchstone.practice;

import dev.touchstone.base.PersonCriterion;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is stuck on a lesson: three checks of it within four weeks, and it is still not mastered, so that all three were missed. It asks
 * nobody for a role: whoever shows what it says has asked before.
 */
@Service
@PermitAll
public class MissedChecks {

    /** So often missed that somebody should help. */
    public static final int TIMES = 3;

    /** What counts as lately. */
    public static final Duration LATELY = Duration.ofDays(28);

    private static final String CHECKS = """
            (select count(*) from attempt a where a.person_id = p.person_id and a.lesson_id = p.lesson_id
            and (a.lesson_id, a.step) in (:checks) and a.finished_at >= :since)""";

    private final List<Object[]> lastSteps;
    private final Curriculum curriculum;
    private final NamedParameterJdbcTemplate database;

    MissedChecks(Curriculum curriculum, NamedParameterJdbcTemplate database) {
        this.curriculum = curriculum;
        this.database = database;
        // A check has been done when its last part has.
        this.lastSteps = curriculum.lessons().stream()
                .filter(lesson -> !lesson.checkSteps().isEmpty())
                .map(lesson -> new Object[] {lesson.uuid(), lesson.checkSteps().getLast()})
                .toList();
    }

    public PersonCriterion criterion(Instant now) {
        return lastSteps.isEmpty()
                ? PersonCriterion.any(List.of())
                : new PersonCriterion(
                        "exists (select 1 from lesson_progress p where p.person_id = {person} and p.mastered_at is null"
                                + " and p.seen_at >= :since and " + CHECKS + " >= :times)",
                        parameters(now));
    }

    /** Of these people; whoever is not stuck on any lesson is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<MissedCheck>> of(Collection<PersonId> people, Instant now) {
        Map<PersonId, List<MissedCheck>> missed = new HashMap<>();
        if (people.isEmpty() || lastSteps.isEmpty()) {
            return missed;
        }
        Map<String, Object> parameters = new HashMap<>(parameters(now));
        parameters.put("people", people.stream().map(PersonId::value).toList());
        database.query("""
                select p.person_id, p.lesson_id, count(*) as times, max(a.finished_at) as latest from lesson_progress p
                join attempt a on a.person_id = p.person_id and a.lesson_id = p.lesson_id
                where p.person_id in (:people) and p.mastered_at is null and (a.lesson_id, a.step) in (:checks)
                and a.finished_at >= :since
                group by p.person_id, p.lesson_id having count(*) >= :times order by max(a.finished_at) desc
                """, new MapSqlParameterSource(parameters), row -> {
            PersonId person = new PersonId(row.getObject("person_id", UUID.class));
            int times = row.getInt("times");
            Instant last = row.getObject("latest", OffsetDateTime.class).toInstant();
            curriculum
                    .lesson(row.getObject("lesson_id", UUID.class))
                    .ifPresent(lesson -> missed.computeIfAbsent(person, any -> new ArrayList<>())
                            .add(new MissedCheck(lesson, times, last)));
        });
        return missed;
    }

    private Map<String, Object> parameters(Instant now) {
        return Map.of("checks", lastSteps, "since", now.minus(LATELY).atOffset(ZoneOffset.UTC), "times", TIMES);
    }
}
