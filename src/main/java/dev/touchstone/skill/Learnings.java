package dev.touchstone.skill;

import dev.touchstone.base.PersonId;
import dev.touchstone.skill.forecast.Learning;
import dev.touchstone.skill.forecast.Pace;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a forecast needs to know of people: where they stand and how they have practised for two weeks. It asks nobody for a role: whoever
 * shows what follows from it has asked before.
 */
@Service
@PermitAll
public class Learnings {

    private final NamedParameterJdbcTemplate database;

    Learnings(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** @param days with practice @param gained answers after the first of them */
    private record Lately(int days, long gained) {}

    /** Of these people, by skill; whoever has answered in none is left out. @param people a thousand at once, or so */
    @Transactional(readOnly = true)
    public Map<PersonId, Map<String, Learning>> of(
            Collection<PersonId> people, Collection<String> skills, LocalDate today) {
        Map<PersonId, Map<String, Learning>> learnings = new HashMap<>();
        if (people.isEmpty() || skills.isEmpty()) {
            return learnings;
        }
        MapSqlParameterSource parameters = new MapSqlParameterSource(
                        "people", people.stream().map(PersonId::value).toList())
                .addValue("skills", skills)
                .addValue("since", today.minusDays(Pace.WINDOW));
        Map<StandingKey, Lately> lately = lately(parameters);
        database.query("""
                select person_id, skill, mean, variance, answers, on_day, day_answers from standing
                where person_id in (:people) and skill in (:skills)
                """, parameters, row -> {
            UUID person = row.getObject("person_id", UUID.class);
            String skill = row.getString("skill");
            Lately recent = lately.getOrDefault(new StandingKey(person, skill), new Lately(0, 0));
            long away = ChronoUnit.DAYS.between(row.getObject("on_day", LocalDate.class), today);
            Learning learning = new Learning(
                    row.getDouble("mean"),
                    row.getDouble("variance"),
                    row.getLong("answers"),
                    (int) Math.max(0, away),
                    pace(recent, row.getInt("day_answers")));
            learnings
                    .computeIfAbsent(new PersonId(person), any -> new HashMap<>())
                    .put(skill, learning);
        });
        return learnings;
    }

    /** Of a single day only the last one's answers are known; of several, those after the first. */
    private static Pace pace(Lately recent, int lastDay) {
        return switch (recent.days()) {
            case 0 -> new Pace(0, 0);
            case 1 -> new Pace(1, lastDay);
            default ->
                new Pace(
                        Math.min(recent.days(), Pace.WINDOW),
                        (double) Math.max(0, recent.gained()) / (recent.days() - 1));
        };
    }

    private Map<StandingKey, Lately> lately(MapSqlParameterSource parameters) {
        Map<StandingKey, Lately> lately = new HashMap<>();
        database.query("""
                select person_id, skill, count(*) as days, max(answers) - min(answers) as gained from standing_day
                where person_id in (:people) and skill in (:skills) and on_day > :since group by person_id, skill
                """, parameters, row -> {
            lately.put(
                    new StandingKey(row.getObject("person_id", UUID.class), row.getString("skill")),
                    new Lately(row.getInt("days"), row.getLong("gained")));
        });
        return lately;
    }
}
