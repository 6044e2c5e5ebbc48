package dev.touchstone.practice;

import dev.touchstone.base.PersonId;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When people practised last, for the modules above that show many of them at once. It asks nobody for a role: whoever shows what it
 * says has asked before.
 */
@Service
@PermitAll
public class PracticeRhythms {

    private final NamedParameterJdbcTemplate database;

    PracticeRhythms(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Of these people; whoever has never practised is left out. @param from first of the days that are counted */
    @Transactional(readOnly = true)
    public Map<PersonId, PracticeRhythm> of(Collection<PersonId> people, LocalDate from) {
        Map<PersonId, PracticeRhythm> rhythms = new HashMap<>();
        if (people.isEmpty()) {
            return rhythms;
        }
        database.query(
                """
                select person_id, max(on_day) as last_day, sum(case when on_day >= :from then 1 else 0 end) as days
                from practice_day where person_id in (:people) and answers > 0 group by person_id
                """,
                new MapSqlParameterSource(
                                "people", people.stream().map(PersonId::value).toList())
                        .addValue("from", from),
                row -> {
                    rhythms.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            new PracticeRhythm(row.getObject("last_day", LocalDate.class), row.getInt("days")));
                });
        return rhythms;
    }
}
