package dev.touchstone.labeling.polygons;

import dev.touchstone.grading.polygons.Deviation;
import dev.touchstone.grading.polygons.Point;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gold and marks to lay over an answer that has been graded. */
record OutlineFeedback(List<GoldOutline> gold, List<OutlineMark> marks) {

    /** @param ignore an outline here counts neither for nor against */
    record GoldOutline(String label, List<Point> points, boolean ignore) {}

    /**
     * The verdict on one outline, or on one gold outline that was missed.
     *
     * @param kind the verdict in lower case
     * @param drawn place of the person's outline, null when missed
     * @param gold place of the gold outline in {@link #gold()}, null when there is none
     * @param text the reason, in the person's language
     * @param leaks rings around what is too much, and {@code cuts} around what is left out
     * @param out where the lines run farthest apart outside the gold, and {@code in} inside
     */
    record OutlineMark(
            String kind,
            @Nullable Integer drawn,
            @Nullable Integer gold,
            String text,
            List<List<Point>> leaks,
            List<List<Point>> cuts,
            @Nullable Gap out,
            @Nullable Gap in) {}

    record Gap(double px, Point drawn, Point gold) {

        static Gap of(Deviation deviation) {
            return new Gap(deviation.px(), deviation.drawn(), deviation.gold());
        }
    }

    static String kind(Enum<?> verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
