package dev.touchstone.agency;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonCriterion;
import dev.touchstone.base.PersonId;
import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The active learners of an agency, filtered and sorted by the database, in pages. Joins what other modules word to the memberships.
 * It asks nobody for a role: whoever shows what it says has been let in by {@link AgencyAccess} before.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class Learners {

    private static final String ROW =
            "select m.id, m.person_id, m.name, m.email, m.reference, m.team, m.role, m.state, m.since";
    private static final String FROM = " from membership m";

    private final NamedParameterJdbcTemplate database;

    Learners(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** A part of the list, counted from 0. */
    public List<MemberRow> page(LearnerQuery query, int from, int most) {
        Map<String, Object> parameters = parameters(query);
        parameters.put("from", from);
        parameters.put("most", most);
        return database.query(
                ROW + FROM + joined(query.sort(), parameters) + where(query) + order(query.sort())
                        + " limit :most offset :from",
                parameters,
                (row, number) -> member(row));
    }

    /** A part of the list. @param all how many there are */
    public record Counted(List<MemberRow> rows, long all) {}

    /** A part of the list, counted from 0, with how many there are: with conditions, both come of going through them once. */
    public Counted counted(LearnerQuery query, int from, int most) {
        if (query.criteria().isEmpty()) {
            return new Counted(page(query, from, most), count(query));
        }
        Map<String, Object> parameters = parameters(query);
        parameters.put("from", from);
        parameters.put("most", most);
        AtomicLong all = new AtomicLong();
        List<MemberRow> rows = database.query(
                ROW + ", count(*) over () as all_rows" + FROM + joined(query.sort(), parameters) + where(query)
                        + order(query.sort()) + " limit :most offset :from",
                parameters,
                (row, number) -> {
                    all.set(row.getLong("all_rows"));
                    return member(row);
                });
        return new Counted(rows, rows.isEmpty() && from > 0 ? count(query) : all.get());
    }

    /**
     * The list by name, whatever its order, going on after one of its members: costs the same at its beginning and at its end.
     *
     * @param after empty for the first page
     */
    public List<MemberRow> after(LearnerQuery query, Optional<Place> after, int most) {
        Map<String, Object> parameters = parameters(query);
        parameters.put("most", most);
        after.ifPresent(place -> {
            parameters.put("afterName", place.name());
            parameters.put("afterId", place.id().value());
        });
        return database.query(
                ROW + FROM + where(query)
                        + (after.isPresent() ? " and (m.name, m.id) > (:afterName, :afterId)" : "")
                        + " order by m.name, m.id limit :most",
                parameters,
                (row, number) -> member(row));
    }

    /** Where a list by name goes on. */
    public record Place(String name, MemberId id) {

        public static Place of(MemberRow member) {
            return new Place(member.name(), member.id());
        }
    }

    public long count(LearnerQuery query) {
        return Objects.requireNonNull(
                database.queryForObject("select count(*)" + FROM + where(query), parameters(query), Long.class));
    }

    /** The names of teams with an active learner. */
    public List<String> teams(AgencyId agency) {
        return database.queryForList(
                "select distinct m.team" + FROM + where(LearnerQuery.all(agency)) + " and m.team <> '' order by m.team",
                parameters(LearnerQuery.all(agency)),
                String.class);
    }

    private static String joined(LearnerQuery.Sort sort, Map<String, Object> parameters) {
        if (!(sort instanceof LearnerQuery.Sort.By by)) {
            return "";
        }
        parameters.putAll(by.order().parameters());
        return " left join (" + by.order().sql() + ") o on o.person_id = m.person_id";
    }

    private static String where(LearnerQuery query) {
        return " where m.agency_id = :agency and m.state = 'ACTIVE' and m.role = 'LEARNER'"
                + (query.text().isBlank()
                        ? ""
                        : " and (lower(m.name) like :text escape '!' or lower(m.email) like :text escape '!'"
                                + " or lower(m.reference) like :text escape '!')")
                + (query.team().isPresent() ? " and m.team = :team" : "")
                + (query.criteria().isEmpty()
                        ? ""
                        : " and " + PersonCriterion.all(query.criteria()).on("m.person_id"));
    }

    private static String order(LearnerQuery.Sort sort) {
        String way = sort.descending() ? " desc" : "";
        return " order by "
                + switch (sort) {
                    case LearnerQuery.Sort.Name name -> "m.name" + way + ", m.id" + way;
                    case LearnerQuery.Sort.Team team -> "m.team" + way + ", m.name, m.id";
                    case LearnerQuery.Sort.By by -> "o.sort_value" + way + " nulls last, m.name, m.id";
                };
    }

    private static Map<String, Object> parameters(LearnerQuery query) {
        Map<String, Object> parameters =
                new HashMap<>(PersonCriterion.all(query.criteria()).parameters());
        parameters.put("agency", query.agency().value());
        if (!query.text().isBlank()) {
            String text = query.text().strip().toLowerCase(Locale.ROOT);
            parameters.put("text", "%" + text.replaceAll("([!%_])", "!$1") + "%");
        }
        query.team().ifPresent(team -> parameters.put("team", team));
        return parameters;
    }

    private static MemberRow member(ResultSet row) throws SQLException {
        return new MemberRow(
                new MemberId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("reference")),
                row.getString("team"),
                AgencyRole.valueOf(row.getString("role")),
                MemberState.valueOf(row.getString("state")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
