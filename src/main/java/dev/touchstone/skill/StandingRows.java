package dev.touchstone.skill;

import dev.touchstone.skill.irt.Ability;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Standings as plain rows, for those who go through very many of them. */
@Component
class StandingRows {

    private final NamedParameterJdbcTemplate database;

    StandingRows(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** @param basis evidence of an older one counts with the parameters of this one */
    record Stored(Track track, int basis) {}

    /** How a standing was at the end of a day. */
    record Day(
            LocalDate day,
            double mean,
            double variance,
            long answers,
            @Nullable String level) {

        static Day of(Track track) {
            return new Day(
                    Objects.requireNonNull(track.today()).day(),
                    track.ability().mean(),
                    track.ability().variance(),
                    track.answers(),
                    track.level());
        }
    }

    /** The standings of these people; nobody else moves them until the transaction ends. */
    Map<StandingKey, Stored> lock(Collection<UUID> people) {
        Map<StandingKey, Stored> standings = new HashMap<>();
        database.query("""
                select person_id, skill, mean, variance, answers, level, on_day, day_low, day_answers, day_mixed,
                before_day, before_low, before_answers, before_mixed, basis
                from standing where person_id in (:people) for update
                """, new MapSqlParameterSource("people", people), row -> {
            standings.put(key(row), new Stored(track(row), row.getInt("basis")));
        });
        return standings;
    }

    /** The abilities of these people in these skills as they stand on that day, without moving anything. */
    Map<StandingKey, Ability> abilities(Collection<UUID> people, Collection<String> skills, LocalDate day) {
        Map<StandingKey, Ability> abilities = new HashMap<>();
        database.query("""
                select person_id, skill, mean, variance, on_day
                from standing where person_id in (:people) and skill in (:skills)
                """, new MapSqlParameterSource("people", people).addValue("skills", skills), row -> {
            Track track = new Track(
                    new Ability(row.getDouble("mean"), row.getDouble("variance")),
                    0,
                    null,
                    new Track.Day(row.getObject("on_day", LocalDate.class), 0, 0, 0),
                    null);
            abilities.put(key(row), track.on(day, Drift.USUAL));
        });
        return abilities;
    }

    Map<StandingKey, List<Day>> days(Collection<UUID> people) {
        Map<StandingKey, List<Day>> days = new HashMap<>();
        database.query("""
                select person_id, skill, on_day, mean, variance, answers, level
                from standing_day where person_id in (:people) order by person_id, skill, on_day
                """, new MapSqlParameterSource("people", people), row -> {
            days.computeIfAbsent(key(row), any -> new ArrayList<>())
                    .add(new Day(
                            row.getObject("on_day", LocalDate.class),
                            row.getDouble("mean"),
                            row.getDouble("variance"),
                            row.getLong("answers"),
                            row.getString("level")));
        });
        return days;
    }

    void insert(StandingKey key, Track track, int basis) {
        database.update("""
                insert into standing (id, person_id, skill, mean, variance, answers, level, on_day, day_low, day_answers,
                    day_mixed, before_day, before_low, before_answers, before_mixed, basis, version)
                values (:id, :person, :skill, :mean, :variance, :answers, :level, :day, :low, :dayAnswers,
                    :mixed, :before, :beforeLow, :beforeAnswers, :beforeMixed, :basis, 0)
                """, values(key, track, basis).addValue("id", UUID.randomUUID()));
    }

    void update(StandingKey key, Track track, int basis) {
        database.update("""
                update standing set mean = :mean, variance = :variance, answers = :answers, level = :level, on_day = :day,
                    day_low = :low, day_answers = :dayAnswers, day_mixed = :mixed, before_day = :before,
                    before_low = :beforeLow, before_answers = :beforeAnswers, before_mixed = :beforeMixed,
                    basis = :basis, version = version + 1
                where person_id = :person and skill = :skill
                """, values(key, track, basis));
    }

    void replaceDays(StandingKey key, List<Day> days) {
        database.update(
                "delete from standing_day where person_id = :person and skill = :skill",
                new MapSqlParameterSource("person", key.person()).addValue("skill", key.skill()));
        database.batchUpdate(
                """
                insert into standing_day (id, person_id, skill, on_day, mean, variance, answers, level, version)
                values (:id, :person, :skill, :day, :mean, :variance, :answers, :level, 0)
                """,
                days.stream()
                        .map(day -> new MapSqlParameterSource("id", UUID.randomUUID())
                                .addValue("person", key.person())
                                .addValue("skill", key.skill())
                                .addValue("day", day.day())
                                .addValue("mean", day.mean())
                                .addValue("variance", day.variance())
                                .addValue("answers", day.answers())
                                .addValue("level", day.level()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource values(StandingKey key, Track track, int basis) {
        Track.Day today = Objects.requireNonNull(track.today());
        Track.Day before = track.before();
        return new MapSqlParameterSource("person", key.person())
                .addValue("skill", key.skill())
                .addValue("mean", track.ability().mean())
                .addValue("variance", track.ability().variance())
                .addValue("answers", track.answers())
                .addValue("level", track.level())
                .addValue("day", today.day())
                .addValue("low", today.low())
                .addValue("dayAnswers", today.answers())
                .addValue("mixed", today.mixed())
                .addValue("before", before == null ? null : before.day())
                .addValue("beforeLow", before == null ? null : before.low())
                .addValue("beforeAnswers", before == null ? 0 : before.answers())
                .addValue("beforeMixed", before == null ? 0 : before.mixed())
                .addValue("basis", basis);
    }

    private static StandingKey key(ResultSet row) throws SQLException {
        return new StandingKey(row.getObject("person_id", UUID.class), row.getString("skill"));
    }

    private static Track track(ResultSet row) throws SQLException {
        LocalDate before = row.getObject("before_day", LocalDate.class);
        return new Track(
                new Ability(row.getDouble("mean"), row.getDouble("variance")),
                row.getLong("answers"),
                row.getString("level"),
                new Track.Day(
                        row.getObject("on_day", LocalDate.class),
                        row.getDouble("day_low"),
                        row.getInt("day_answers"),
                        row.getInt("day_mixed")),
                before == null
                        ? null
                        : new Track.Day(
                                before,
                                row.getDouble("before_low"),
                                row.getInt("before_answers"),
                                row.getInt("before_mixed")));
    }
}
