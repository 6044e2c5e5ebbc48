package dev.touchstone.skill;

import dev.touchstone.skill.irt.ItemCurve;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads evidence in the order it was recorded, in plain rows: a replay goes through hundreds of thousands a second. */
@Component
class EvidenceReader {

    private static final String COLUMNS = """
            select person_id, skill, family, score, discrimination, difficulty, guess, weight, parameter_version, basis,
            mode, practice_day from evidence
            """;

    private final NamedParameterJdbcTemplate database;

    EvidenceReader(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Everything of these people, one person after the other, one skill after the other, in order. */
    List<EvidenceRow> of(Collection<UUID> people) {
        return database.query(
                COLUMNS + " where person_id in (:people) order by person_id, skill, place",
                new MapSqlParameterSource("people", people),
                (row, number) -> row(row));
    }

    List<EvidenceRow> of(UUID person, String skill) {
        return database.query(
                COLUMNS + " where person_id = :person and skill = :skill order by place",
                new MapSqlParameterSource("person", person).addValue("skill", skill),
                (row, number) -> row(row));
    }

    /** Everybody with evidence, and how many rows each has. */
    Map<UUID, Long> people() {
        Map<UUID, Long> rows = new LinkedHashMap<>();
        database.getJdbcTemplate()
                .query("select person_id, count(*) from evidence group by person_id order by person_id", row -> {
                    rows.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return rows;
    }

    private static EvidenceRow row(ResultSet row) throws SQLException {
        ItemCurve curve = new ItemCurve(row.getDouble(5), row.getDouble(6), row.getDouble(7));
        return new EvidenceRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getDouble(4),
                new Measure(curve, row.getDouble(8), row.getInt(9)),
                row.getInt(10),
                PracticeMode.valueOf(row.getString(11)),
                row.getObject(12, LocalDate.class));
    }
}
