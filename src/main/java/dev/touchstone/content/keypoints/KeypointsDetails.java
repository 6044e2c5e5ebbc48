package dev.touchstone.content.keypoints;

import dev.touchstone.content.Label;
import dev.touchstone.content.TaskDetails;
import java.util.List;

/**
 * What is asked of someone who places points.
 *
 * @param points the named points of the thing, in the order of the keys 1 to 9
 * @param thing where the thing is
 */
public record KeypointsDetails(List<Label> points, Frame thing) implements TaskDetails {

    /** A box in picture px around what is asked about. */
    public record Frame(double x, double y, double w, double h) {

        /** Side of a square of the same area, px: the scale of the thing. */
        public double scale() {
            return Math.sqrt(w * h);
        }
    }
}
