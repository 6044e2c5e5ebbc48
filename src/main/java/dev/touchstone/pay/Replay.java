package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a period comes to, worked out again from the stretches of work as they were measured and not from the ledger: each is
 * cut to the period where its person was, and paid by the terms it began under. Only corrections are read from the ledger,
 * since nothing but the ledger knows them. Whoever compares it with the ledger's sums compares two ways.
 */
@Component
class Replay {

    private static final int AT_ONCE = 1000;
    private static final Duration FARTHEST_ZONE = Duration.ofHours(26);

    private final NamedParameterJdbcTemplate database;
    private final LedgerReader ledger;

    Replay(DataSource database, LedgerReader ledger) {
        JdbcTemplate streaming = new JdbcTemplate(database);
        streaming.setFetchSize(AT_ONCE);
        this.database = new NamedParameterJdbcTemplate(streaming);
        this.ledger = ledger;
    }

    @Transactional(readOnly = true)
    List<PaidSum> of(AgencyId agency, Period period) {
        Map<Currency, Tally> worked = new HashMap<>();
        MapSqlParameterSource parameters = new MapSqlParameterSource("agency", agency.value())
                .addValue("from", SqlTime.of(edge(period.from().atStartOfDay().toInstant(ZoneOffset.UTC), -1)))
                .addValue("until", SqlTime.of(edge(period.until().atStartOfDay().toInstant(ZoneOffset.UTC), 1)));
        database.query("""
                select * from activity_span where agency_id = :agency and ended_at is not null
                and started_at < :until and ended_at > :from
                """, parameters, row -> {
            add(worked, StoredTerms.terms(row).orElseThrow(), secondsIn(row, period));
        });
        ledger.corrections(agency, period)
                .forEach(row -> add(worked, row.terms().orElseThrow(), row.seconds()));
        return worked.entrySet().stream()
                .filter(sum -> sum.getValue().counts())
                .sorted(Comparator.comparing(sum -> sum.getKey().getCurrencyCode()))
                .map(sum -> new PaidSum(
                        Optional.of(agency),
                        sum.getValue().seconds(),
                        Optional.of(new Money(sum.getValue().parts(), sum.getKey()))))
                .toList();
    }

    /** Before, or after, that moment in every zone. */
    static Instant edge(Instant day, int side) {
        return day.plus(FARTHEST_ZONE.multipliedBy(side));
    }

    /** What counts of a stretch: the seconds on days of the period, where its person was. */
    static long secondsIn(ResultSet row, Period period) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        Instant from = latest(
                SqlTime.read(row, "started_at"),
                period.from().atStartOfDay(zone).toInstant());
        Instant until = earliest(
                SqlTime.read(row, "ended_at"), period.until().atStartOfDay(zone).toInstant());
        return Math.max(0, Duration.between(from, until).toSeconds());
    }

    private static void add(Map<Currency, Tally> sums, PayTerms terms, long seconds) {
        Tally more = new Tally(seconds, Math.multiplyExact(seconds, terms.rate().minor()), seconds == 0 ? 0 : 1);
        sums.merge(terms.rate().currency(), more, Tally::plus);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private record Tally(long seconds, long parts, int rows) {

        Tally plus(Tally more) {
            return new Tally(Math.addExact(seconds, more.seconds), Math.addExact(parts, more.parts), rows + more.rows);
        }

        boolean counts() {
            return rows > 0;
        }
    }
}
