package dev.touchstone.pay;

import dev.touchstone.base.PersonId;
import dev.touchstone.labeling.Work;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Stretches of work as they are measured, in plain statements: a beat is one update of one row. */
@Component
class ActivitySpans {

    private final NamedParameterJdbcTemplate database;

    ActivitySpans(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** The usual beat: the open stretch is about the same work and not over, and grows to now. @return whether it was so */
    boolean grow(PersonId person, Work work, Instant now) {
        MapSqlParameterSource parameters = new MapSqlParameterSource("person", person.value())
                .addValue("kind", work.kind().name())
                .addValue("thing", work.thing().orElse(null))
                .addValue("now", SqlTime.of(now))
                .addValue("idle", SqlTime.of(now.minus(ActiveTime.IDLE_CUT)));
        return database.update(
                        "update activity_span set last_at = :now where open_person_id = :person and kind = :kind and thing_id"
                                + (work.thing().isPresent() ? " = :thing" : " is null")
                                + " and left_at is null and last_at <= :now and last_at >= :idle",
                        parameters)
                == 1;
    }

    Optional<OpenSpan> open(PersonId person) {
        return find(person, "");
    }

    /** Whoever comes second waits until the first is done. */
    Optional<OpenSpan> lock(PersonId person) {
        return find(person, " for update");
    }

    private Optional<OpenSpan> find(PersonId person, String lock) {
        return database
                .query(
                        "select * from activity_span where open_person_id = :person" + lock,
                        new MapSqlParameterSource("person", person.value()),
                        (row, number) -> span(row))
                .stream()
                .findFirst();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when another device was faster */
    void begin(OpenSpan span) {
        MapSqlParameterSource row = new MapSqlParameterSource("id", span.id())
                .addValue("person", span.person().value())
                .addValue("kind", span.work().kind().name())
                .addValue("zone", span.zone().getId())
                .addValue("start", SqlTime.of(span.start()));
        StoredTerms.write(row, span.terms(), thing(span.work()));
        database.update("""
                insert into activity_span (id, person_id, open_person_id, agency_id, member_id, member_name, tier, rate_minor,
                    currency, kind, thing_id, thing_slug, zone, started_at, last_at)
                values (:id, :person, :person, :agency, :member, :memberName, :tier, :rate, :currency, :kind, :thing, :slug,
                    :zone, :start, :start)
                """, row);
    }

    /** It goes on; that it was closed on one device is forgotten. */
    void goOn(OpenSpan span, Instant last) {
        database.update("update activity_span set last_at = :at, left_at = null where id = :id", at(span, last));
    }

    void leave(OpenSpan span, Instant left) {
        database.update("update activity_span set last_at = :at, left_at = :at where id = :id", at(span, left));
    }

    void end(OpenSpan span, Instant end) {
        database.update("update activity_span set ended_at = :at, open_person_id = null where id = :id", at(span, end));
    }

    /** Who has a stretch that may be over by now. */
    List<PersonId> due(Instant now) {
        return database.query(
                """
                select open_person_id from activity_span where ended_at is null and open_person_id is not null
                and (last_at < :idle or left_at < :gone)
                """,
                new MapSqlParameterSource("idle", SqlTime.of(now.minus(ActiveTime.IDLE_CUT)))
                        .addValue("gone", SqlTime.of(now.minus(ActiveTime.RETURN))),
                (row, number) -> new PersonId(row.getObject(1, UUID.class)));
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
                "update activity_span set person_id = :to where person_id = :from",
                new MapSqlParameterSource("from", from).addValue("to", to));
    }

    void forget(UUID person, UUID tombstone) {
        database.update(
                "update activity_span set person_id = :tombstone, member_name = null where person_id = :person",
                new MapSqlParameterSource("person", person).addValue("tombstone", tombstone));
    }

    static Optional<Thing> thing(Work work) {
        return work.thing().map(id -> new Thing(id, work.slug()));
    }

    private static MapSqlParameterSource at(OpenSpan span, Instant moment) {
        return new MapSqlParameterSource("id", span.id()).addValue("at", SqlTime.of(moment));
    }

    private static OpenSpan span(ResultSet row) throws SQLException {
        Optional<Thing> thing = StoredTerms.thing(row);
        Work work = new Work(
                Work.Kind.valueOf(row.getString("kind")),
                thing.map(Thing::id),
                thing.map(Thing::slug).orElse(""));
        return new OpenSpan(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                work,
                StoredTerms.terms(row),
                ZoneId.of(row.getString("zone")),
                SqlTime.read(row, "started_at"),
                SqlTime.read(row, "last_at"),
                row.getObject("left_at") == null ? Optional.empty() : Optional.of(SqlTime.read(row, "left_at")));
    }
}
