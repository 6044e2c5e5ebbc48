package dev.touchstone.skill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The item parameters in force, kept at hand and looked at again each minute: a calibration on another node is noticed within
 * that time, and evidence says by which version it was measured.
 */
@Component
class ParameterSets {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcTemplate database;
    private final Clock clock;
    private volatile @Nullable InForce known;

    ParameterSets(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What new answers are measured with. */
    InForce inForce() {
        InForce held = known;
        Instant now = clock.instant();
        if (held != null && Duration.between(held.asOf(), now).abs().compareTo(FRESH) < 0) {
            return held;
        }
        int version = number("select max(version) from calibration where finished_at is not null");
        int basis = number("select max(number) from standing_basis");
        ParameterSet set = held != null && held.set().version() == version ? held.set() : read(version);
        InForce looked = new InForce(set, basis, now);
        known = looked;
        return looked;
    }

    /** What is held may be out of date: the next question reads it again. */
    void forget() {
        known = null;
    }

    ParameterSet read(int version) {
        if (version == 0) {
            return ParameterSet.NONE;
        }
        Map<UUID, ParameterSet.Parameters> byFamily = new HashMap<>();
        database.query(
                "select family, discrimination, difficulty, weight from item_parameters where version = ?",
                row -> {
                    byFamily.put(
                            row.getObject(1, UUID.class),
                            new ParameterSet.Parameters(row.getDouble(2), row.getDouble(3), row.getDouble(4)));
                },
                version);
        return new ParameterSet(version, Map.copyOf(byFamily));
    }

    private int number(String query) {
        Integer number = database.queryForObject(query, Integer.class);
        return number == null ? 0 : number;
    }

    /** @param basis the newest basis that standings are reckoned from */
    record InForce(ParameterSet set, int basis, Instant asOf) {}
}
