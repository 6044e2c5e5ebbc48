package dev.touchstone.certification;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Program;
import dev.touchstone.content.Rulebook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passed sittings, for the module that issues credentials. */
@Service
public class PassedSittings {

    private final Sittings sittings;
    private final Curriculum curriculum;

    PassedSittings(Sittings sittings, Curriculum curriculum) {
        this.sittings = sittings;
        this.curriculum = curriculum;
    }

    /** Empty when it was not passed, or when its program left the course. */
    @Transactional(readOnly = true)
    public Optional<PassedSitting> of(UUID id) {
        return sittings.findById(id)
                .filter(sitting -> sitting.state() == SittingState.DECIDED)
                .flatMap(sitting -> sitting.result()
                        .filter(SittingResult::passed)
                        .flatMap(result -> curriculum
                                .findProgram(sitting.program())
                                .map(program -> passed(sitting, result, program))));
    }

    /** Those decided since, the oldest first: what a listener missed is found here. */
    @Transactional(readOnly = true)
    public List<UUID> since(Instant moment) {
        return sittings.passedSince(moment);
    }

    private PassedSitting passed(Sitting sitting, SittingResult result, Program program) {
        return new PassedSitting(
                sitting.id().value(),
                sitting.person(),
                program,
                sitting.decidedAt().orElseThrow(),
                result.share(),
                sitting.answers().size(),
                rulebooks(program));
    }

    private List<String> rulebooks(Program program) {
        return program.areas().stream()
                .flatMap(area -> area.exercises().stream())
                .flatMap(slug -> curriculum.exam().exercise(slug).stream())
                .map(Exercise::rulebook)
                .distinct()
                .map(curriculum::rulebook)
                .map(PassedSittings::named)
                .toList();
    }

    private static String named(Rulebook rulebook) {
        return rulebook.slug() + " " + rulebook.version();
    }
}
