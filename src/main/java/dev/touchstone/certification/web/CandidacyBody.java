package dev.touchstone.certification.web;

import dev.touchstone.certification.Candidacy;
import dev.touchstone.certification.Condition;
import dev.touchstone.certification.ExamResult;
import dev.touchstone.certification.Readiness;
import dev.touchstone.content.Program;
import dev.touchstone.content.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The caller's way to one certification.
 *
 * @param open id of a sitting that has begun, or null
 */
record CandidacyBody(
        UUID uuid,
        String program,
        Text name,
        Text description,
        boolean eligible,
        List<ConditionBody> conditions,
        Readiness.Word readiness,
        @Nullable UUID open,
        List<ExamResult> results) {

    /** @param condition its kind, such as {@code Level} */
    record ConditionBody(String condition, boolean met, Condition details) {}

    static CandidacyBody of(Candidacy candidacy) {
        Program program = candidacy.program();
        return new CandidacyBody(
                program.uuid(),
                program.slug(),
                program.name(),
                program.description(),
                candidacy.eligible(),
                candidacy.conditions().stream()
                        .map(condition ->
                                new ConditionBody(condition.getClass().getSimpleName(), condition.met(), condition))
                        .toList(),
                candidacy.readiness().word(),
                candidacy.open().map(open -> open.value()).orElse(null),
                candidacy.results());
    }
}
