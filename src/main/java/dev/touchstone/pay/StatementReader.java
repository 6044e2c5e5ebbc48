package dev.touchstone.pay;

import dev.touchstone.agency.MemberId;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what statements are made of: rows of the ledger and, apart from them, the measured stretches of work. */
@Component
class StatementReader {

    private static final String OF_MEMBERS = "agency_id = :agency and member_id in (:members)";
    private static final String OF_PERSON = "person_id = :person and agency_id = :agency";
    private static final String WITHOUT_AGENCY = "person_id = :person and agency_id is null";
    private static final String IN_ORDER = " order by member_id, currency, on_day, started_at, id";

    private final NamedParameterJdbcTemplate database;

    StatementReader(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Whose rows are read. */
    record Whose(String where, MapSqlParameterSource parameters) {

        static Whose members(AgencyId agency, Collection<MemberId> members) {
            return new Whose(
                    OF_MEMBERS,
                    new MapSqlParameterSource("agency", agency.value())
                            .addValue(
                                    "members",
                                    members.stream().map(MemberId::value).toList()));
        }

        /** @param agency who pays; empty for time without an amount */
        static Whose person(PersonId person, Optional<AgencyId> agency) {
            MapSqlParameterSource parameters = new MapSqlParameterSource("person", person.value());
            agency.ifPresent(payer -> parameters.addValue("agency", payer.value()));
            return new Whose(agency.isPresent() ? OF_PERSON : WITHOUT_AGENCY, parameters);
        }

        private MapSqlParameterSource in(Period period) {
            return parameters
                    .addValue("from", period.from())
                    .addValue("until", period.until())
                    .addValue(
                            "earliest",
                            SqlTime.of(Replay.edge(period.from().atStartOfDay().toInstant(ZoneOffset.UTC), -1)))
                    .addValue(
                            "latest",
                            SqlTime.of(Replay.edge(period.until().atStartOfDay().toInstant(ZoneOffset.UTC), 1)));
        }
    }

    /** One holder after the other, one currency after the other, the earliest first. */
    List<LedgerRow> rows(Whose whose, YearMonth month) {
        return database.query(
                "select * from ledger_entry where " + whose.where() + " and on_day >= :from and on_day < :until"
                        + IN_ORDER,
                whose.in(Period.month(month)),
                (row, number) -> LedgerReader.row(row));
    }

    /** The stretches of work of that month, cut to it where their person was, without corrections. */
    Map<StatementKey, MeasuredTime> measured(Whose whose, YearMonth month) {
        Period period = Period.month(month);
        Map<StatementKey, MeasuredTime> measured = new HashMap<>();
        database.query(
                "select * from activity_span where " + whose.where()
                        + " and ended_at is not null and started_at < :latest and ended_at > :earliest",
                whose.in(period),
                row -> {
                    long seconds = Replay.secondsIn(row, period);
                    if (seconds > 0) {
                        measured.merge(
                                key(row, month),
                                MeasuredTime.of(seconds, StoredTerms.terms(row), ZoneId.of(row.getString("zone"))),
                                MeasuredTime::plus);
                    }
                });
        return measured;
    }

    /** The months somebody has a statement of, the latest first, with what each comes to. */
    List<StatementRow> months(PersonId person) {
        return database.query("""
                select agency_id, currency, extract(year from on_day) as in_year, extract(month from on_day) as in_month,
                    sum(seconds) as seconds, cast(sum(seconds * rate_minor) as bigint) as parts
                from ledger_entry where person_id = :person
                group by agency_id, currency, extract(year from on_day), extract(month from on_day)
                order by in_year desc, in_month desc, case when agency_id is null then 1 else 0 end, agency_id, currency
                """, new MapSqlParameterSource("person", person.value()), (row, number) -> {
            Optional<Currency> currency = currency(row);
            long parts = row.getLong("parts");
            return new StatementRow(
                    Optional.ofNullable(row.getObject("agency_id", UUID.class)).map(AgencyId::new),
                    YearMonth.of(row.getInt("in_year"), row.getInt("in_month")),
                    row.getLong("seconds"),
                    currency.map(of -> new Money(parts, of)));
        });
    }

    /** Somebody's entries, the latest first. @param before the last entry of the page before */
    List<LedgerRow> latest(PersonId person, Optional<LedgerRow> before, int most) {
        MapSqlParameterSource parameters = new MapSqlParameterSource("person", person.value()).addValue("most", most);
        before.ifPresent(last -> parameters
                .addValue("day", last.day())
                .addValue("start", SqlTime.of(last.startedAt()))
                .addValue("id", last.id()));
        return database.query(
                "select * from ledger_entry where person_id = :person"
                        + before.map(last -> " and (on_day, started_at, id) < (:day, :start, :id)")
                                .orElse("")
                        + " order by on_day desc, started_at desc, id desc limit :most",
                parameters,
                (row, number) -> LedgerReader.row(row));
    }

    static StatementKey key(LedgerRow row, YearMonth month) {
        return new StatementKey(
                row.terms().map(PayTerms::member).orElse(row.person().value()),
                row.terms().map(terms -> terms.rate().currency()),
                month);
    }

    private static StatementKey key(ResultSet row, YearMonth month) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        return new StatementKey(member == null ? row.getObject("person_id", UUID.class) : member, currency(row), month);
    }

    private static Optional<Currency> currency(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("currency")).map(Currency::getInstance);
    }
}
