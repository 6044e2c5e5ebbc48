package dev.touchstone.skill;

import java.time.LocalDate;
import java.util.UUID;

/** A row of evidence as a replay reads it. @param measure what the answer was measured with when it was recorded */
record EvidenceRow(
        UUID person,
        String skill,
        UUID family,
        double score,
        Measure measure,
        int basis,
        PracticeMode mode,
        LocalDate day) {

    /** The answer as it counts: by what it was measured with, or by newer parameters where its standing has a newer basis. */
    Track.Step step(int standingBasis, ParameterSet newer) {
        ParameterSet.Parameters recast =
                basis < standingBasis ? newer.byFamily().get(family) : null;
        Measure counts = recast == null
                ? measure
                : newer.measure(
                        family, measure.curve().difficulty(), measure.curve().guess());
        return new Track.Step(counts.curve(), counts.weight(), score, mode, day);
    }
}
