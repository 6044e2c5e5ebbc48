package dev.touchstone.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts the evidence of two who are one person into one order, by the moment of each answer. */
@Component
class EvidenceOrder {

    private final JdbcTemplate database;

    EvidenceOrder(JdbcTemplate database) {
        this.database = database;
    }

    /** Gives the rows of the one to the other. Only skills in which the one has evidence are numbered anew. */
    void join(UUID from, UUID to) {
        List<String> skills =
                database.queryForList("select distinct skill from evidence where person_id = ?", String.class, from);
        for (String skill : skills) {
            List<UUID> ordered = database.queryForList(
                    "select id from evidence where person_id in (?, ?) and skill = ? order by answered_at, id",
                    UUID.class,
                    from,
                    to,
                    skill);
            // Below zero nothing collides while the numbers change; the two have the same numbers, but not the same
            // person.
            database.update(
                    "update evidence set place = -place where person_id in (?, ?) and skill = ?", from, to, skill);
            List<Object[]> numbers = new ArrayList<>();
            for (int i = 0; i < ordered.size(); i++) {
                numbers.add(new Object[] {to, i + 1L, ordered.get(i)});
            }
            database.batchUpdate("update evidence set person_id = ?, place = ? where id = ?", numbers);
        }
    }
}
