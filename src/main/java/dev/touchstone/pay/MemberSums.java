package dev.touchstone.pay;

import dev.touchstone.agency.MemberId;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What each member of an agency comes to in a month, summed by the database, and what that makes together. */
@Component
class MemberSums {

    private static final String EACH = """
            select member_id, currency, lower(coalesce(max(member_name), '')) as sorted,
                coalesce(max(member_name), '') as name, count(*) as entries, sum(seconds) as seconds,
                cast(sum(seconds * rate_minor) as bigint) as parts
            from ledger_entry where agency_id = :agency and on_day >= :from and on_day < :until""";
    private static final String BY_MEMBER = " group by member_id, currency";

    private final NamedParameterJdbcTemplate database;

    MemberSums(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** By name. @param after the last of the page before */
    List<MemberSum> page(AgencyId agency, YearMonth month, Optional<MemberSum.Place> after, int most) {
        MapSqlParameterSource parameters = in(agency, month).addValue("most", most);
        after.ifPresent(place -> parameters
                .addValue("sorted", sorted(agency, month, place))
                .addValue("member", place.member().value())
                .addValue("currency", place.currency().getCurrencyCode()));
        return database.query(
                "select * from (" + EACH + BY_MEMBER + ") each_member"
                        + after.map(place -> " where (sorted, member_id, currency) > (:sorted, :member, :currency)")
                                .orElse("")
                        + " order by sorted, member_id, currency limit :most",
                parameters,
                (row, number) -> sum(row));
    }

    /** Each statement is rounded by itself, half up and away from zero, and then they are added up. */
    List<MonthTotal> totals(AgencyId agency, YearMonth month) {
        return database.query(
                "select currency, count(*) as statements, sum(seconds) as seconds, cast(sum(parts) as bigint) as parts,"
                        + " cast(sum(case when parts < 0 then -((1800 - parts) / 3600) else (parts + 1800) / 3600 end) as"
                        + " bigint) as minor from (" + EACH + BY_MEMBER
                        + ") each_member group by currency order by currency",
                in(agency, month),
                (row, number) -> new MonthTotal(
                        row.getLong("statements"),
                        row.getLong("seconds"),
                        new Money(row.getLong("parts"), Currency.getInstance(row.getString("currency"))),
                        row.getLong("minor")));
    }

    /** The first day with an entry. */
    Optional<LocalDate> firstDay(AgencyId agency) {
        return Optional.ofNullable(database.queryForObject(
                "select min(on_day) from ledger_entry where agency_id = :agency",
                new MapSqlParameterSource("agency", agency.value()),
                LocalDate.class));
    }

    private String sorted(AgencyId agency, YearMonth month, MemberSum.Place place) {
        return database
                .query(
                        "select sorted from (" + EACH + " and member_id = :member and currency = :currency" + BY_MEMBER
                                + ") the_member",
                        in(agency, month)
                                .addValue("member", place.member().value())
                                .addValue("currency", place.currency().getCurrencyCode()),
                        (row, number) -> row.getString("sorted"))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such page of this month."));
    }

    private static MemberSum sum(ResultSet row) throws SQLException {
        return new MemberSum(
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("name"),
                row.getInt("entries"),
                row.getLong("seconds"),
                new Money(row.getLong("parts"), Currency.getInstance(row.getString("currency"))));
    }

    private static MapSqlParameterSource in(AgencyId agency, YearMonth month) {
        return new MapSqlParameterSource("agency", agency.value())
                .addValue("from", month.atDay(1))
                .addValue("until", month.plusMonths(1).atDay(1));
    }
}
