package dev.touchstone.certification;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ExamPool;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Program;
import dev.touchstone.skill.calibration.Calibrated;
import dev.touchstone.skill.calibration.Calibration;
import dev.touchstone.skill.calibration.Family;
import dev.touchstone.skill.calibration.Responses;
import dev.touchstone.skill.calibration.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Learns the items of an exam from the exams that were decided. The scale hangs on the sittings before the first calibration,
 * so that the cut does not drift. Voided sittings teach nothing.
 */
@Component
class ExamCalibration {

    private static final double HARDEST = 6;

    private final JdbcTemplate database;
    private final ExamPool pool;
    private final ExamParameters parameters;
    private final Clock clock;

    ExamCalibration(JdbcTemplate database, Curriculum curriculum, ExamParameters parameters, Clock clock) {
        this.database = database;
        this.pool = curriculum.exam();
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * @return how many families have parameters of their own now
     * @throws InterruptedException when the thread was told to stop; then nothing changed
     */
    int calibrate(Program program) throws InterruptedException {
        Instant now = clock.instant();
        Instant reference = parameters.referenceUntil(program).orElse(now);
        Gathering gathering = new Gathering(reference);
        database.query("""
                select s.id, i.item_id, i.reached, b.chance, s.submitted_at from sitting_item i
                join sitting s on s.id = i.sitting_id
                join exam_bank_item b on b.bank_id = s.bank_id and b.place = i.bank_place
                where s.program_id = ? and s.state = 'DECIDED' and i.answered_at is not null order by s.id, i.place
                """, gathering::take, program.uuid());
        Responses responses = gathering.responses.build();
        if (responses.answers() == 0) {
            return 0;
        }
        Calibrated found = new Calibration(Settings.USUAL)
                .of(new ArrayList<>(gathering.families.values()), responses, (round, change) -> {});
        if (!found.settled()) {
            return 0;
        }
        List<ExamParameters.Found> own = new ArrayList<>();
        List<UUID> ids = List.copyOf(gathering.families.keySet());
        for (int place = 0; place < ids.size(); place++) {
            Calibrated.Fit fit = found.families().get(place);
            if (fit.calibrated()) {
                var curve = fit.curve();
                own.add(new ExamParameters.Found(
                        ids.get(place),
                        new ExamParameters.Parameters(curve.discrimination(), curve.difficulty()),
                        fit.answers()));
            }
        }
        parameters.replace(program, own, reference, now);
        return own.size();
    }

    /** Items that left the pool teach nothing any more. */
    private final class Gathering {

        private final Instant reference;
        private final Map<UUID, Family> families = new LinkedHashMap<>();
        private final Map<UUID, Integer> places = new LinkedHashMap<>();
        private final Responses.Builder responses = Responses.builder();
        private @Nullable UUID sitting;

        Gathering(Instant reference) {
            this.reference = reference;
        }

        void take(ResultSet row) throws SQLException {
            Optional<Item> item = pool.find(new ItemId(row.getObject(2, UUID.class)));
            if (item.isEmpty()) {
                return;
            }
            UUID of = row.getObject(1, UUID.class);
            if (!of.equals(sitting)) {
                sitting = of;
                responses.examinee(!row.getTimestamp(5).toInstant().isAfter(reference));
            }
            UUID family = item.get().family();
            double chance = row.getDouble(4);
            double difficulty = Math.clamp(item.get().difficulty(), -HARDEST, HARDEST);
            families.computeIfAbsent(family, fresh -> new Family(chance, difficulty));
            int place = places.computeIfAbsent(family, fresh -> places.size());
            responses.answer(place, row.getBoolean(3) ? 1 : 0);
        }
    }
}
