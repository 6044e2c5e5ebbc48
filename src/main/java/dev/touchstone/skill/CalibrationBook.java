package dev.touchstone.skill;

import dev.touchstone.skill.calibration.Calibrated;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Calibrations as they are kept: skill by skill under one version, in force all at once when the version is finished. */
@Component
class CalibrationBook {

    private final JdbcTemplate database;

    CalibrationBook(JdbcTemplate database) {
        this.database = database;
    }

    /** @param until evidence up to then counts */
    record Open(int version, Instant until) {}

    /** The one that was cut off, if there is one. */
    Optional<Open> unfinished() {
        return database
                .query(
                        "select version, started_at from calibration where finished_at is null order by version",
                        (row, number) ->
                                new Open(row.getInt(1), row.getTimestamp(2).toInstant()))
                .stream()
                .findFirst();
    }

    /** Whether an answer came in since the newest version began. */
    boolean hasNews() {
        return Boolean.TRUE.equals(database.queryForObject(
                "select count(*) > 0 from (select id from evidence where answered_at > coalesce((select max(started_at)"
                        + " from calibration), timestamp with time zone '1970-01-01 00:00:00+00') limit 1) as news",
                Boolean.class));
    }

    Open begin(Instant now) {
        Integer newest = database.queryForObject("select coalesce(max(version), 0) from calibration", Integer.class);
        int version = newest == null ? 1 : newest + 1;
        database.update("insert into calibration (version, started_at) values (?, ?)", version, Timestamp.from(now));
        return new Open(version, now);
    }

    boolean holds(int version, String skill) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select count(*) > 0 from calibrated_skill where version = ? and skill = ?",
                Boolean.class,
                version,
                skill));
    }

    /** When the skill was calibrated for the first time; that moment draws the line around its reference cohort. */
    Optional<Instant> firstOf(String skill) {
        return Optional.ofNullable(database.queryForObject(
                        "select min(c.started_at) from calibration c join calibrated_skill s on s.version = c.version"
                                + " where s.skill = ? and s.families > 0",
                        Timestamp.class,
                        skill))
                .map(Timestamp::toInstant);
    }

    /** Needs a transaction around it: a skill is there as a whole or not at all. */
    void keep(Open open, String skill, List<UUID> ids, long answers, Calibrated found) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Calibrated.Fit fit = found.families().get(i);
            if (fit.calibrated()) {
                rows.add(new Object[] {
                    UUID.randomUUID(),
                    open.version(),
                    skill,
                    ids.get(i),
                    fit.curve().discrimination(),
                    fit.curve().difficulty(),
                    fit.weight(),
                    fit.answers()
                });
            }
        }
        database.update(
                "insert into calibrated_skill (id, version, skill, answers, families, rounds, mean, deviation)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                open.version(),
                skill,
                answers,
                rows.size(),
                found.rounds(),
                found.others().mean(),
                found.others().deviation());
        database.batchUpdate(
                "insert into item_parameters (id, version, skill, family, discrimination, difficulty, weight, answers)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** From now on these parameters are in force, all of them. */
    void finish(Open open, Instant now) {
        database.update(
                "update calibration set finished_at = ? where version = ?", Timestamp.from(now), open.version());
    }

    int families(int version) {
        Integer families = database.queryForObject(
                "select count(*) from item_parameters where version = ?", Integer.class, version);
        return families == null ? 0 : families;
    }
}
