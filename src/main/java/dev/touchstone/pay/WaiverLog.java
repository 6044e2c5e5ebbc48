package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Waivers as they were logged; rows are added and never changed, except for who is erased. */
@Component
class WaiverLog {

    private final NamedParameterJdbcTemplate database;

    WaiverLog(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    void add(Waiver waiver) {
        database.update(
                """
                insert into pay_waiver (id, agency_id, tier, thing_id, thing_slug, stands, reason, by_person_id, by_name,
                    logged_at)
                values (:id, :agency, :tier, :thing, :slug, :stands, :reason, :by, :byName, :at)
                """,
                new MapSqlParameterSource("id", waiver.id())
                        .addValue("agency", waiver.agency().value())
                        .addValue("tier", waiver.tier())
                        .addValue("thing", waiver.thing().map(Thing::id).orElse(null))
                        .addValue("slug", waiver.thing().map(Thing::slug).orElse(null))
                        .addValue("stands", waiver.stands())
                        .addValue("reason", waiver.reason())
                        .addValue("by", waiver.by().value())
                        .addValue("byName", waiver.byName())
                        .addValue("at", SqlTime.of(waiver.loggedAt())));
    }

    /** Everything an agency logged, the newest first. */
    List<Waiver> of(AgencyId agency) {
        return database.query(
                "select * from pay_waiver where agency_id = :agency order by logged_at desc, id",
                new MapSqlParameterSource("agency", agency.value()),
                (row, number) -> waiver(row));
    }

    List<Map<String, Object>> export(UUID person) {
        return database.queryForList(
                "select tier, thing_slug, stands, reason, logged_at from pay_waiver where by_person_id = :person"
                        + " order by logged_at, id",
                new MapSqlParameterSource("person", person));
    }

    void forget(UUID person, UUID tombstone) {
        database.update(
                "update pay_waiver set by_person_id = :tombstone, by_name = null where by_person_id = :person",
                new MapSqlParameterSource("person", person).addValue("tombstone", tombstone));
    }

    private static Waiver waiver(ResultSet row) throws SQLException {
        return new Waiver(
                row.getObject("id", UUID.class),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("tier"),
                StoredTerms.thing(row),
                row.getBoolean("stands"),
                row.getString("reason"),
                new PersonId(row.getObject("by_person_id", UUID.class)),
                Optional.ofNullable(row.getString("by_name")).orElse(""),
                SqlTime.read(row, "logged_at"));
    }
}
