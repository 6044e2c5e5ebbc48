package dev.touchstone.skill;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.skill.calibration.Family;
import dev.touchstone.skill.calibration.Responses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gathers the evidence of one skill for a calibration. */
@Component
class CalibrationData {

    /** So many answers in a row count as one ability: over more of them people learn. */
    static final int RUN = 40;

    private static final double MOST_GUESS = 0.95;
    private static final double HARDEST = 6;

    private final JdbcTemplate database;
    private final Map<UUID, Double> authorsDifficulty = new HashMap<>();

    CalibrationData(JdbcTemplate database, Curriculum curriculum) {
        this.database = database;
        curriculum.exercises().stream()
                .flatMap(exercise -> exercise.items().stream())
                .forEach(this::note);
    }

    /** @param ids of the families, in their order */
    record Input(List<UUID> ids, List<Family> families, Responses responses) {}

    /**
     * Everything in the skill up to a moment.
     *
     * @param reference who answered first until then, with their first run, is the cohort that the scale hangs on
     */
    Input read(String skill, Instant until, Instant reference) {
        Gathering gathering = new Gathering(reference);
        database.query("""
                select person_id, family, score, guess, difficulty, answered_at from evidence
                where skill = ? and answered_at <= ? order by person_id, place
                """, gathering::take, skill, Timestamp.from(until));
        return gathering.input();
    }

    private void note(Item item) {
        authorsDifficulty.putIfAbsent(item.family(), item.difficulty());
    }

    private final class Gathering {

        private final Instant reference;
        private final Map<UUID, Sum> sums = new LinkedHashMap<>();
        private final Responses.Builder responses = Responses.builder();
        private @Nullable UUID person;
        private boolean first;
        private int inRun;

        Gathering(Instant reference) {
            this.reference = reference;
        }

        void take(ResultSet row) throws SQLException {
            UUID who = row.getObject(1, UUID.class);
            boolean other = !who.equals(person);
            if (other || inRun == RUN) {
                first = other;
                inRun = 0;
                person = who;
                boolean early = !row.getTimestamp(6).toInstant().isAfter(reference);
                responses.examinee(first && early);
            }
            inRun++;
            UUID family = row.getObject(2, UUID.class);
            Sum sum = sums.get(family);
            if (sum == null) {
                double difficulty = authorsDifficulty.getOrDefault(family, row.getDouble(5));
                sum = new Sum(sums.size(), Math.clamp(difficulty, -HARDEST, HARDEST));
                sums.put(family, sum);
            }
            sum.answers++;
            sum.guess += row.getDouble(4);
            responses.answer(sum.place, row.getDouble(3));
        }

        Input input() {
            Collection<Sum> all = sums.values();
            List<Family> families = new ArrayList<>(all.size());
            for (Sum sum : all) {
                families.add(new Family(Math.min(sum.guess / sum.answers, MOST_GUESS), sum.difficulty));
            }
            return new Input(List.copyOf(sums.keySet()), families, responses.build());
        }
    }

    private static final class Sum {
        private final int place;
        private final double difficulty;
        private int answers;
        private double guess;

        Sum(int place, double difficulty) {
            this.place = place;
            this.difficulty = difficulty;
        }
    }
}
