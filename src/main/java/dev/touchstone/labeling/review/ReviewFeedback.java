package dev.touchstone.labeling.review;

import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.review.Area;
import dev.touchstone.grading.review.Fault;
import dev.touchstone.grading.review.FaultMark;
import dev.touchstone.grading.review.ReviewReveal;
import dev.touchstone.grading.review.ReviewReveal.PlantedFault;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Planted faults and marks as they are laid over the picture. */
record ReviewFeedback(List<Sign> marks) {

    /**
     * @param kind {@code right}, {@code near}, {@code missed} or {@code extra}
     * @param box slug of the box it is about, or null
     * @param place where the learner said that something is missing, or null
     * @param gold where a box should be, or null for nowhere
     * @param missing whether the thing has no box at all
     * @param text the reason in words
     */
    record Sign(
            String kind,
            @Nullable String box,
            @Nullable Area place,
            @Nullable Area gold,
            boolean missing,
            String text) {}

    /** @param reasons one for each mark */
    static ReviewFeedback of(Grade.Marked grade, List<Reason> reasons) {
        List<PlantedFault> planted = ((ReviewReveal) grade.reveal()).faults();
        List<Sign> signs = new ArrayList<>();
        for (Mark each : grade.marks()) {
            FaultMark mark = (FaultMark) each;
            Integer index = mark.planted();
            PlantedFault fault = index == null ? null : planted.get(index);
            Fault named = mark.named();
            Reason reason = reasons.get(signs.size());
            signs.add(new Sign(
                    mark.verdict().name().toLowerCase(Locale.ROOT),
                    fault != null ? fault.box() : named == null ? null : named.box(),
                    named == null ? null : named.place(),
                    fault == null ? null : fault.right(),
                    fault != null && fault.box() == null,
                    reason.headline() + ". " + reason.text()));
        }
        return new ReviewFeedback(List.copyOf(signs));
    }
}
