package dev.touchstone.skill;

import dev.touchstone.base.PersonId;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which skills people stand still, as {@link StandingCriteria#still} has it. It asks nobody for a role: whoever shows what it says has
 * asked before.
 */
@Service
@PermitAll
public class Stills {

    private final NamedParameterJdbcTemplate database;

    Stills(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Of these people, the slugs of their skills; whoever stands still in none is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<String>> of(
            Collection<PersonId> people, Map<String, List<String>> wanted, LocalDate today) {
        Map<PersonId, List<String>> still = new HashMap<>();
        if (people.isEmpty()) {
            return still;
        }
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        StandingCriteria.byLevels(wanted).forEach((levels, skills) -> {
            Map<String, Object> parameters = new HashMap<>(StandingCriteria.stillParameters(skills, levels, today));
            parameters.put("people", ids);
            database.query(
                    "select s.person_id, s.skill from standing s where s.person_id in (:people) and "
                            + StandingCriteria.STILL + " order by s.skill",
                    parameters,
                    row -> {
                        still.computeIfAbsent(
                                        new PersonId(row.getObject("person_id", UUID.class)), any -> new ArrayList<>())
                                .add(row.getString("skill"));
                    });
        });
        return still;
    }
}
