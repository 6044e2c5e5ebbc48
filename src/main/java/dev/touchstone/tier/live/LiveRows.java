package dev.touchstone.tier.live;

import dev.touchstone.agency.MemberId;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reported answers as plain rows, a thousand at a time. */
@Component
class LiveRows {

    private static final String COLUMNS = """
            select id, place, external_id, revision, member_id, person_id, skill, level, score, guess, counts, answered_at,
            received_at, reason from live_answer
            """;

    private final NamedParameterJdbcTemplate database;

    LiveRows(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** The next numbers of an agency. */
    record Numbers(long batch, long place) {}

    /** Makes whoever comes next wait until this transaction ends. The first one ever may be beaten and has to come again. */
    Numbers enter(AgencyId agency) {
        List<Numbers> gate = database.query(
                "select batches, answers from live_gate where agency_id = :agency for update",
                new MapSqlParameterSource("agency", agency.value()),
                (row, number) -> new Numbers(row.getLong(1) + 1, row.getLong(2) + 1));
        if (!gate.isEmpty()) {
            return gate.getFirst();
        }
        database.update(
                "insert into live_gate (agency_id, batches, answers) values (:agency, 0, 0)",
                new MapSqlParameterSource("agency", agency.value()));
        return new Numbers(1, 1);
    }

    void leave(AgencyId agency, long batches, long answers) {
        database.update(
                "update live_gate set batches = batches + :batches, answers = answers + :answers where agency_id = :agency",
                new MapSqlParameterSource("agency", agency.value())
                        .addValue("batches", batches)
                        .addValue("answers", answers));
    }

    void add(AgencyId agency, BatchReceipt batch, PersonId by, Instant now) {
        database.update(
                """
                insert into live_batch (id, agency_id, number, by_person_id, received_at, stored, same, refused)
                values (:id, :agency, :number, :by, :now, :stored, :same, :refused)
                """,
                new MapSqlParameterSource("id", UUID.randomUUID())
                        .addValue("agency", agency.value())
                        .addValue("number", batch.number())
                        .addValue("by", by.value())
                        .addValue("now", at(now))
                        .addValue("stored", batch.stored())
                        .addValue("same", batch.same())
                        .addValue("refused", batch.refused()));
    }

    void add(AgencyId agency, Collection<LiveAnswer> answers) {
        database.batchUpdate(
                """
                insert into live_answer (id, agency_id, place, external_id, revision, member_id, person_id, skill, level, score,
                    guess, counts, answered_at, received_at, reason)
                values (:id, :agency, :place, :name, :revision, :member, :person, :skill, :level, :score, :guess, :counts,
                    :answered, :received, :reason)
                """,
                answers.stream()
                        .map(answer -> new MapSqlParameterSource("id", answer.id())
                                .addValue("agency", agency.value())
                                .addValue("place", answer.place())
                                .addValue("name", answer.externalId())
                                .addValue("revision", answer.revision())
                                .addValue("member", answer.member().value())
                                .addValue("person", answer.person().value())
                                .addValue("skill", answer.skill())
                                .addValue("level", answer.level())
                                .addValue("score", answer.score())
                                .addValue("guess", answer.guess())
                                .addValue("counts", answer.counts())
                                .addValue("answered", at(answer.answeredAt()))
                                .addValue("received", at(answer.receivedAt()))
                                .addValue("reason", answer.reason().orElse(null)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** As they were reported first, by the agency's id. */
    Map<String, LiveAnswer> firsts(AgencyId agency, Collection<String> ids) {
        Map<String, LiveAnswer> found = new HashMap<>();
        if (!ids.isEmpty()) {
            database.query(
                            COLUMNS + " where agency_id = :agency and revision = 0 and external_id in (:ids)",
                            new MapSqlParameterSource("agency", agency.value()).addValue("ids", ids),
                            (row, number) -> answer(row))
                    .forEach(answer -> found.put(answer.externalId(), answer));
        }
        return found;
    }

    /** As it stands now. */
    Optional<LiveAnswer> latest(AgencyId agency, String id) {
        return database
                .query(
                        COLUMNS + " where agency_id = :agency and external_id = :id order by revision desc",
                        new MapSqlParameterSource("agency", agency.value()).addValue("id", id),
                        (row, number) -> answer(row))
                .stream()
                .findFirst();
    }

    /** Rows of an agency, the latest first. @param before their place */
    List<LiveAnswer> page(AgencyId agency, long before, int most) {
        return database.query(
                COLUMNS + " where agency_id = :agency and place < :before order by place desc limit :most",
                new MapSqlParameterSource("agency", agency.value())
                        .addValue("before", before)
                        .addValue("most", most),
                (row, number) -> answer(row));
    }

    /** The newest revision of each, by the agency's id. */
    Map<String, Integer> newest(AgencyId agency, Collection<String> ids) {
        Map<String, Integer> newest = new HashMap<>();
        if (!ids.isEmpty()) {
            database.query("""
                    select external_id, max(revision) from live_answer
                    where agency_id = :agency and external_id in (:ids) group by external_id
                    """, new MapSqlParameterSource("agency", agency.value()).addValue("ids", ids), row -> {
                newest.put(row.getString(1), row.getInt(2));
            });
        }
        return newest;
    }

    List<LiveAnswer> of(PersonId person) {
        return database.query(
                COLUMNS + " where person_id = :person order by answered_at, id",
                new MapSqlParameterSource("person", person.value()),
                (row, number) -> answer(row));
    }

    /** A row with whose it is. */
    record OfAgency(AgencyId agency, LiveAnswer answer) {}

    /** What was corrected of somebody's answers, the latest first. */
    List<OfAgency> corrections(PersonId person, int most) {
        return database.query(
                COLUMNS.replace(" from", ", agency_id from")
                        + " where person_id = :person and revision > 0 order by received_at desc, id limit :most",
                new MapSqlParameterSource("person", person.value()).addValue("most", most),
                (row, number) -> new OfAgency(new AgencyId(row.getObject(15, UUID.class)), answer(row)));
    }

    void forget(PersonId person, PersonId tombstone) {
        MapSqlParameterSource both =
                new MapSqlParameterSource("person", person.value()).addValue("tombstone", tombstone.value());
        database.update("update live_answer set person_id = :tombstone, reason = null where person_id = :person", both);
        database.update("update live_week set person_id = :tombstone where person_id = :person", both);
        database.update("update live_batch set by_person_id = :tombstone where by_person_id = :person", both);
    }

    List<BatchRow> batches(AgencyId agency, int most) {
        return database.query(
                """
                select number, received_at, stored, same, refused from live_batch
                where agency_id = :agency order by number desc limit :most
                """,
                new MapSqlParameterSource("agency", agency.value()).addValue("most", most),
                (row, number) ->
                        new BatchRow(row.getLong(1), instant(row, 2), row.getInt(3), row.getInt(4), row.getInt(5)));
    }

    private static LiveAnswer answer(ResultSet row) throws SQLException {
        return new LiveAnswer(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(3),
                row.getInt(4),
                new MemberId(row.getObject(5, UUID.class)),
                new PersonId(row.getObject(6, UUID.class)),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                row.getInt(10),
                row.getBoolean(11),
                instant(row, 12),
                instant(row, 13),
                Optional.ofNullable(row.getString(14)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
