package dev.touchstone.labeling.keypoints;

import dev.touchstone.grading.keypoints.Keypoint;
import dev.touchstone.grading.keypoints.KeypointMark;
import dev.touchstone.grading.keypoints.KeypointsReveal;
import dev.touchstone.grading.keypoints.Visibility;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Marks with their gold to lay over an answer that has been graded. */
record PointFeedback(List<PointMark> marks) {

    /**
     * @param kind the verdict in lower case
     * @param drawn the person's place, null when absent; {@code gold} the gold's
     * @param hidden whether something stands in front of the gold point
     * @param px between the two places
     * @param withinPx px from gold within which a place counts as exact
     * @param text the reason, in the person's language
     */
    record PointMark(
            String kind,
            String label,
            @Nullable Place drawn,
            @Nullable Place gold,
            boolean hidden,
            double px,
            double withinPx,
            String text) {

        static PointMark of(KeypointMark mark, KeypointsReveal reveal, String text) {
            return new PointMark(
                    mark.verdict().name().toLowerCase(Locale.ROOT),
                    mark.gold().label(),
                    Place.of(mark.drawn()),
                    Place.of(mark.gold()),
                    mark.gold().visibility() == Visibility.HIDDEN,
                    mark.distance(),
                    reveal.within(mark.gold()),
                    text);
        }
    }

    record Place(double x, double y) {

        static @Nullable Place of(Keypoint point) {
            return point.isPlaced() ? new Place(point.x(), point.y()) : null;
        }
    }
}
