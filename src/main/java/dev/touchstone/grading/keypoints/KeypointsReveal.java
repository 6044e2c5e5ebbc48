package dev.touchstone.grading.keypoints;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Reveal;
import java.util.List;
import java.util.Map;

/**
 * The gold points.
 *
 * @param reasons closer reasons by name of the point; may be empty
 * @param withinPx px from gold within which the place of a visible point counts as exact
 * @param hiddenWithinPx the same for a hidden point, whose place can only be inferred
 */
public record KeypointsReveal(
        List<Keypoint> points,
        Map<String, GoldKey.Reason> reasons,
        double withinPx,
        double hiddenWithinPx,
        ClauseRef clause,
        Text why)
        implements Reveal {

    /** Px from this gold point within which a place counts as exact. */
    public double within(Keypoint gold) {
        return gold.visibility() == Visibility.HIDDEN ? hiddenWithinPx : withinPx;
    }

    /** The clause that decides this point. */
    public ClauseRef clause(String label) {
        GoldKey.Reason reason = reasons.get(label);
        return reason == null ? clause : reason.clause();
    }
}
