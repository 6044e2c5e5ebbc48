package dev.touchstone.pay;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Stretches of work as they are measured. */
@Component
class ActivitySpans {

    private final NamedParameterJdbcTemplate database;

    ActivitySpans(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Where the days of an entry's person began when they worked. */
    ZoneId zoneOf(UUID entry) {
        return database
                .queryForList(
                        "select s.zone from activity_span s join ledger_entry e on e.source_id = s.id where e.id = :entry",
                        new MapSqlParameterSource("entry", entry),
                        String.class)
                .stream()
                .findFirst()
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    List<Map<String, Object>> export(UUID person) {
        return database.queryForList(
                "select kind, thing_slug, zone, started_at, last_at, ended_at from activity_span where person_id = :person"
                        + " order by started_at, id",
                new MapSqlParameterSource("person", person));
    }

    void rekey(UUID from, UUID to) {
        database.update(
                "update activity_span set person_id = :to, open_person_id = null, ended_at = coalesce(ended_at, last_at)"
                        + " where person_id = :from",
                new MapSqlParameterSource("from", from).addValue("to", to));
    }

    void forget(UUID person, UUID tombstone) {
        database.update(
                "update activity_span set person_id = :tombstone, open_person_id = null, member_name = null"
                        + " where person_id = :person",
                new MapSqlParameterSource("person", person).addValue("tombstone", tombstone));
    }
}
