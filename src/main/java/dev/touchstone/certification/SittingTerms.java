package dev.touchstone.certification;

import dev.touchstone.certification.decision.ExamRule;
import dev.touchstone.certification.decision.Undecided;
import dev.touchstone.content.Program;
import java.time.Duration;

/**
 * What a sitting is held by, whatever becomes of its program.
 *
 * @param time with the candidate's allowance
 * @param pauses that may still be taken
 * @param pause how long each may last
 */
record SittingTerms(ExamRule rule, Duration time, int pauses, Duration pause) {

    private static final double SURE = 0.95;

    /** @param allowance factor on the time, 1 to 2 */
    static SittingTerms of(Program program, double allowance) {
        Duration time = Duration.ofSeconds(Math.round(program.time().toSeconds() * allowance));
        return new SittingTerms(rule(program), time, program.pauses(), program.pause());
    }

    static ExamRule rule(Program program) {
        return new ExamRule(
                program.cut(),
                program.fewest(),
                program.most(),
                SURE,
                Undecided.valueOf(program.undecided().name()));
    }

    static ExamRule rule(double cut, int fewest, int most, String undecided) {
        return new ExamRule(cut, fewest, most, SURE, Undecided.valueOf(undecided));
    }
}
