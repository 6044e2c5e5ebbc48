package dev.touchstone.tier.live;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.tier.live.trust.LiveWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The sums of live answers by week. */
@Component
class LiveWeeks {

    /** Parameters that every database takes in one statement. */
    private static final int AT_ONCE = 1_000;

    private final NamedParameterJdbcTemplate database;

    LiveWeeks(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    record Key(UUID person, String skill, LocalDate monday, String level) {

        static final Comparator<Key> ORDER = Comparator.comparing(Key::person)
                .thenComparing(Key::skill)
                .thenComparing(Key::monday)
                .thenComparing(Key::level);

        static Key of(LiveAnswer answer) {
            return new Key(answer.person().value(), answer.skill(), LiveWeek.of(answer.answeredAt()), answer.level());
        }
    }

    private record SkillWeek(String skill, LocalDate monday) {}

    /** What is to be added to sums, or taken off them. */
    static class Changes {

        private final Map<Key, long[]> sums = new TreeMap<>(Key.ORDER);

        void add(LiveAnswer answer) {
            change(answer, 1);
        }

        void takeOff(LiveAnswer answer) {
            change(answer, -1);
        }

        private void change(LiveAnswer answer, int sign) {
            if (answer.counts()) {
                long[] sum = sums.computeIfAbsent(Key.of(answer), any -> new long[3]);
                sum[0] += sign;
                sum[1] += (long) sign * answer.score();
                sum[2] += (long) sign * answer.guess();
            }
        }
    }

    /** For whoever holds the agency's gate, so that nobody else writes its sums. */
    void change(AgencyId agency, Changes changes) {
        if (changes.sums.isEmpty()) {
            return;
        }
        List<MapSqlParameterSource> rows = new ArrayList<>();
        changes.sums.forEach((key, sum) -> rows.add(new MapSqlParameterSource("agency", agency.value())
                .addValue("person", key.person())
                .addValue("skill", key.skill())
                .addValue("monday", key.monday())
                .addValue("level", key.level())
                .addValue("answers", sum[0])
                .addValue("score", sum[1])
                .addValue("guess", sum[2])));
        write("""
                update live_week set answers = answers + :answers, score = score + :score, guess = guess + :guess
                where agency_id = :agency and person_id = :person and skill = :skill and monday = :monday and level = :level
                """, """
                insert into live_week (agency_id, person_id, skill, monday, level, answers, score, guess)
                values (:agency, :person, :skill, :monday, :level, :answers, :score, :guess)
                """, rows);
        write("""
                update live_skill_week set answers = answers + :answers, score = score + :score
                where agency_id = :agency and skill = :skill and monday = :monday
                """, """
                insert into live_skill_week (agency_id, skill, monday, answers, score)
                values (:agency, :skill, :monday, :answers, :score)
                """, ofAll(agency, changes));
    }

    private static List<MapSqlParameterSource> ofAll(AgencyId agency, Changes changes) {
        Map<SkillWeek, long[]> together = new LinkedHashMap<>();
        changes.sums.forEach((key, sum) -> {
            long[] all = together.computeIfAbsent(new SkillWeek(key.skill(), key.monday()), any -> new long[2]);
            all[0] += sum[0];
            all[1] += sum[1];
        });
        List<MapSqlParameterSource> rows = new ArrayList<>();
        together.forEach((week, sum) -> rows.add(new MapSqlParameterSource("agency", agency.value())
                .addValue("skill", week.skill())
                .addValue("monday", week.monday())
                .addValue("answers", sum[0])
                .addValue("score", sum[1])));
        return rows;
    }

    /** Adds to the rows that are there, and makes those that are not. */
    private void write(String update, String insert, List<MapSqlParameterSource> rows) {
        int[] known = database.batchUpdate(update, rows.toArray(MapSqlParameterSource[]::new));
        MapSqlParameterSource[] fresh = IntStream.range(0, known.length)
                .filter(row -> known[row] == 0)
                .mapToObj(rows::get)
                .toArray(MapSqlParameterSource[]::new);
        if (fresh.length > 0) {
            database.batchUpdate(insert, fresh);
        }
    }

    /** Weeks with an answer from that Monday on, by person and skill. */
    Map<PersonId, Map<String, List<LiveWeek>>> of(AgencyId agency, Collection<PersonId> people, LocalDate from) {
        Map<PersonId, Map<String, List<LiveWeek>>> found = new LinkedHashMap<>();
        List<PersonId> all = List.copyOf(people);
        for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
            List<UUID> some = all.subList(begin, Math.min(all.size(), begin + AT_ONCE)).stream()
                    .map(PersonId::value)
                    .toList();
            database.query(
                    """
                    select person_id, skill, monday, level, answers, score, guess from live_week
                    where agency_id = :agency and person_id in (:people) and monday >= :from and answers > 0
                    order by person_id, skill, monday, level
                    """,
                    new MapSqlParameterSource("agency", agency.value())
                            .addValue("people", some)
                            .addValue("from", from),
                    row -> {
                        found.computeIfAbsent(new PersonId(row.getObject(1, UUID.class)), any -> new LinkedHashMap<>())
                                .computeIfAbsent(row.getString(2), any -> new ArrayList<>())
                                .add(week(row));
                    });
        }
        return found;
    }

    /** What the weeks from that Monday on come to, by person and skill. */
    Map<PersonId, Map<String, LiveSum>> sums(AgencyId agency, Collection<PersonId> people, LocalDate from) {
        Map<PersonId, Map<String, LiveSum>> found = new LinkedHashMap<>();
        List<PersonId> all = List.copyOf(people);
        for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
            List<UUID> some = all.subList(begin, Math.min(all.size(), begin + AT_ONCE)).stream()
                    .map(PersonId::value)
                    .toList();
            database.query(
                    """
                    select person_id, skill, sum(answers), sum(score) from live_week
                    where agency_id = :agency and person_id in (:people) and monday >= :from and answers > 0
                    group by person_id, skill order by person_id, skill
                    """,
                    new MapSqlParameterSource("agency", agency.value())
                            .addValue("people", some)
                            .addValue("from", from),
                    row -> {
                        found.computeIfAbsent(new PersonId(row.getObject(1, UUID.class)), any -> new LinkedHashMap<>())
                                .put(
                                        row.getString(2),
                                        new LiveSum(
                                                row.getLong(3),
                                                row.getBigDecimal(4).doubleValue() / LiveWeek.WHOLE));
                    });
        }
        return found;
    }

    /** The agencies with answers of a person from that Monday on, each with its weeks by skill. */
    Map<AgencyId, Map<String, List<LiveWeek>>> of(PersonId person, LocalDate from) {
        Map<AgencyId, Map<String, List<LiveWeek>>> found = new LinkedHashMap<>();
        database.query("""
                select agency_id, skill, monday, level, answers, score, guess from live_week
                where person_id = :person and monday >= :from and answers > 0 order by agency_id, skill, monday, level
                """, new MapSqlParameterSource("person", person.value()).addValue("from", from), row -> {
            found.computeIfAbsent(new AgencyId(row.getObject(1, UUID.class)), any -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getString(2), any -> new ArrayList<>())
                    .add(week(row));
        });
        return found;
    }

    /** People with an answer from that Monday on, in the order of their ids. */
    List<PersonId> people(AgencyId agency, UUID after, LocalDate from, int most) {
        return database.query(
                """
                select person_id from live_week
                where agency_id = :agency and person_id > :after and monday >= :from and answers > 0
                group by person_id order by person_id limit :most
                """,
                new MapSqlParameterSource("agency", agency.value())
                        .addValue("after", after)
                        .addValue("from", from)
                        .addValue("most", most),
                (row, number) -> new PersonId(row.getObject(1, UUID.class)));
    }

    /** Sums of all members together by skill. */
    List<SkillSum> bySkill(AgencyId agency, LocalDate from) {
        return database.query(
                """
                select skill, sum(answers), sum(score) from live_skill_week
                where agency_id = :agency and monday >= :from and answers > 0 group by skill order by skill
                """,
                new MapSqlParameterSource("agency", agency.value()).addValue("from", from),
                (row, number) -> new SkillSum(
                        row.getString(1), row.getLong(2), row.getBigDecimal(3).doubleValue() / LiveWeek.WHOLE));
    }

    private static LiveWeek week(ResultSet row) throws SQLException {
        return new LiveWeek(
                row.getObject(3, LocalDate.class), row.getString(4), row.getLong(5), row.getLong(6), row.getLong(7));
    }
}
