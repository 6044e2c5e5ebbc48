package dev.touchstone.grading.preference;

import dev.touchstone.content.preference.Mirror;
import dev.touchstone.content.preference.PreferenceDetails;

/**
 * What one learner said of a pair of answers, and of the same pair once more with one change.
 *
 * @param changed the answer that was padded or flatters the second time; {@code TIE} where the two only changed places
 * @param first point on the scale, 1 to 7
 * @param second point on the scale, 1 to 7
 */
public record MirroredPair(Mirror.How how, Side changed, PreferenceAnswer first, PreferenceAnswer second) {

    public MirroredPair {
        if ((how == Mirror.How.SWAPPED) != (changed == Side.TIE)) {
            throw new IllegalArgumentException("Exactly one answer is changed, unless the two are swapped.");
        }
        if (first.point() == PreferenceAnswer.NOTHING || second.point() == PreferenceAnswer.NOTHING) {
            throw new IllegalArgumentException("A pair has two points from 1 to 7.");
        }
    }

    static MirroredPair of(
            Mirror.How how,
            PreferenceDetails earlier,
            PreferenceAnswer first,
            PreferenceDetails later,
            PreferenceAnswer second) {
        Side changed = how == Mirror.How.SWAPPED ? Side.TIE : earlier.a().equals(later.a()) ? Side.B : Side.A;
        return new MirroredPair(how, changed, first, second);
    }

    /** Whether the same answer was preferred both times, or neither. */
    boolean keepsItsSide() {
        int then = Integer.signum(first.towardsB());
        int now = Integer.signum(second.towardsB());
        return how == Mirror.How.SWAPPED ? now == -then : now == then;
    }

    /**
     * How far the change moved the verdict the way the trap pulls, in shares of the whole scale: −1 to 1, 0 for none. Swapped
     * answers pull to the first place, padding and flattery to the answer that has them.
     */
    double shift() {
        int moved = switch (changed) {
            case TIE -> -(first.towardsB() + second.towardsB());
            case A -> first.towardsB() - second.towardsB();
            case B -> second.towardsB() - first.towardsB();
        };
        return moved / (double) (PreferenceAnswer.LAST - PreferenceAnswer.FIRST);
    }
}
