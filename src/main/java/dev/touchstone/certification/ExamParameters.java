package dev.touchstone.certification;

import dev.touchstone.content.Program;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What exams have taught about the items of a program so far, family by family. */
@Component
class ExamParameters {

    private final JdbcTemplate database;

    ExamParameters(JdbcTemplate database) {
        this.database = database;
    }

    record Parameters(double discrimination, double difficulty) {}

    /** @param answers behind the parameters */
    record Found(UUID family, Parameters parameters, long answers) {}

    Map<UUID, Parameters> of(Program program) {
        Map<UUID, Parameters> known = new HashMap<>();
        database.query(
                "select family, discrimination, difficulty from exam_parameters where program_id = ?",
                row -> {
                    known.put(row.getObject(1, UUID.class), new Parameters(row.getDouble(2), row.getDouble(3)));
                },
                program.uuid());
        return known;
    }

    /** Whose answers draw the line around the reference cohort: sittings until then; empty before the first calibration. */
    Optional<Instant> referenceUntil(Program program) {
        return Optional.ofNullable(database.queryForObject(
                        "select min(reference_until) from exam_parameters where program_id = ?",
                        Timestamp.class,
                        program.uuid()))
                .map(Timestamp::toInstant);
    }

    /** Replaces them all at once. */
    @Transactional
    public void replace(Program program, List<Found> found, Instant referenceUntil, Instant now) {
        database.update("delete from exam_parameters where program_id = ?", program.uuid());
        List<Object[]> rows = new ArrayList<>();
        for (Found one : found) {
            rows.add(new Object[] {
                UUID.randomUUID(),
                program.uuid(),
                one.family(),
                one.parameters().discrimination(),
                one.parameters().difficulty(),
                one.answers(),
                Timestamp.from(referenceUntil),
                Timestamp.from(now)
            });
        }
        database.batchUpdate("""
                insert into exam_parameters (id, program_id, family, discrimination, difficulty, answers, reference_until,
                    calibrated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }
}
