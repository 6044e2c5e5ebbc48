package dev.touchstone.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A mistake that costs a learner points.
 *
 * @param mistake the error and the clause it was made at
 * @param skill slug
 * @param made how often in the last four weeks
 * @param lost points of score that it cost in the last four weeks; a whole answer is worth 1
 * @param lostBefore the same for the four weeks before
 * @param drillable whether the course has an item to practise it on
 * @param held whether it was got right the last time it was asked
 * @param checkOn when a review asks it again; empty while it was never asked
 */
public record MistakeNote(
        AskedAgain mistake,
        String skill,
        int made,
        double lost,
        double lostBefore,
        boolean drillable,
        boolean held,
        Optional<LocalDate> checkOn,
        LocalDate last) {

    /** Whether it costs less than it did. */
    public boolean fades() {
        return lost < lostBefore;
    }
}
