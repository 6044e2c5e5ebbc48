package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the ledger in plain rows, always by day, then beginning, then identity, so that pages and streams agree. */
@Component
class LedgerReader {

    private static final int AT_ONCE = 500;
    private static final String SELECT = "select * from ledger_entry where ";
    private static final String IN_PERIOD = " and on_day >= :from and on_day < :until";
    private static final String IN_ORDER = " order by on_day, started_at, id";

    private final NamedParameterJdbcTemplate database;

    LedgerReader(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    Optional<LedgerRow> find(UUID id) {
        return database
                .query(SELECT + "id = :id", new MapSqlParameterSource("id", id), (row, number) -> row(row))
                .stream()
                .findFirst();
    }

    /** Whoever corrects an entry waits until another correction of it is done. */
    Optional<LedgerRow> lock(UUID id) {
        return database
                .query(SELECT + "id = :id for update", new MapSqlParameterSource("id", id), (row, number) -> row(row))
                .stream()
                .findFirst();
    }

    Optional<LedgerRow> fromSource(UUID source) {
        return database
                .query(
                        SELECT + "source_id = :source" + IN_ORDER,
                        new MapSqlParameterSource("source", source),
                        (row, number) -> row(row))
                .stream()
                .findFirst();
    }

    List<LedgerRow> of(PersonId person, Period period) {
        return database.query(
                SELECT + "person_id = :person" + IN_PERIOD + IN_ORDER,
                in(period).addValue("person", person.value()),
                (row, number) -> row(row));
    }

    List<LedgerRow> all(PersonId person) {
        return database.query(
                SELECT + "person_id = :person" + IN_ORDER,
                new MapSqlParameterSource("person", person.value()),
                (row, number) -> row(row));
    }

    /** @param after the last entry of the page before */
    List<LedgerRow> page(AgencyId agency, Period period, Optional<LedgerRow> after, int most) {
        MapSqlParameterSource parameters =
                in(period).addValue("agency", agency.value()).addValue("most", most);
        // Not every database looks a row of values up in an index; the day alone it does.
        after.ifPresent(last -> parameters
                .addValue("from", last.day())
                .addValue("day", last.day())
                .addValue("start", SqlTime.of(last.startedAt()))
                .addValue("id", last.id()));
        return database.query(
                SELECT + "agency_id = :agency" + IN_PERIOD
                        + after.map(last -> " and (on_day, started_at, id) > (:day, :start, :id)")
                                .orElse("")
                        + IN_ORDER + " limit :most",
                parameters,
                (row, number) -> row(row));
    }

    /** One after the other, page by page, so that memory stays flat and no cursor is held. */
    void each(AgencyId agency, Period period, Consumer<LedgerRow> reader) {
        Optional<LedgerRow> last = Optional.empty();
        List<LedgerRow> rows;
        do {
            rows = page(agency, period, last, AT_ONCE);
            rows.forEach(reader);
            last = rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
        } while (rows.size() == AT_ONCE);
    }

    List<LedgerRow> corrections(AgencyId agency, Period period) {
        return database.query(
                SELECT + "agency_id = :agency and kind = 'CORRECTION'" + IN_PERIOD + IN_ORDER,
                in(period).addValue("agency", agency.value()),
                (row, number) -> row(row));
    }

    /** What was corrected of an entry so far, in seconds. */
    long corrected(UUID entry) {
        return Optional.ofNullable(database.queryForObject(
                        "select sum(seconds) from ledger_entry where corrects_id = :entry",
                        new MapSqlParameterSource("entry", entry),
                        Long.class))
                .orElse(0L);
    }

    /** What somebody worked on a day, in seconds, before any correction. */
    long worked(PersonId person, LocalDate day) {
        return Optional.ofNullable(database.queryForObject(
                        "select sum(seconds) from ledger_entry where person_id = :person and on_day = :day"
                                + " and kind <> 'CORRECTION'",
                        new MapSqlParameterSource("person", person.value()).addValue("day", day),
                        Long.class))
                .orElse(0L);
    }

    List<PaidSum> sums(AgencyId agency, Period period) {
        return sums("agency_id = :who", in(period).addValue("who", agency.value()));
    }

    List<PaidSum> sums(PersonId person, Period period) {
        return sums("person_id = :who", in(period).addValue("who", person.value()));
    }

    private List<PaidSum> sums(String whose, MapSqlParameterSource parameters) {
        return database.query(
                "select agency_id, currency, sum(seconds) as seconds, sum(seconds * rate_minor) as parts"
                        + " from ledger_entry where " + whose + IN_PERIOD
                        + " group by agency_id, currency order by agency_id, currency",
                parameters,
                (row, number) -> new PaidSum(
                        Optional.ofNullable(row.getObject("agency_id", UUID.class))
                                .map(AgencyId::new),
                        whole(row.getBigDecimal("seconds")),
                        currency(row).map(of -> money(row, of))));
    }

    private static Money money(ResultSet row, Currency currency) {
        try {
            return new Money(whole(row.getBigDecimal("parts")), currency);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long whole(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }

    private static MapSqlParameterSource in(Period period) {
        return new MapSqlParameterSource("from", period.from()).addValue("until", period.until());
    }

    private static Optional<Currency> currency(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("currency")).map(Currency::getInstance);
    }

    static LedgerRow row(ResultSet row) throws SQLException {
        return new LedgerRow(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                StoredTerms.terms(row),
                EntryKind.valueOf(row.getString("kind")),
                StoredTerms.thing(row),
                SqlTime.read(row, "started_at"),
                SqlTime.read(row, "ended_at"),
                row.getObject("on_day", LocalDate.class),
                row.getLong("seconds"),
                correction(row),
                SqlTime.read(row, "recorded_at"));
    }

    private static Optional<Correction> correction(ResultSet row) throws SQLException {
        UUID corrects = row.getObject("corrects_id", UUID.class);
        return corrects == null
                ? Optional.empty()
                : Optional.of(new Correction(
                        corrects,
                        row.getString("reason"),
                        new PersonId(row.getObject("by_person_id", UUID.class)),
                        Optional.ofNullable(row.getString("by_name")).orElse("")));
    }
}
