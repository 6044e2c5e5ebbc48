package dev.touchstone.labeling.boxes;

import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.boxes.Box;
import dev.touchstone.grading.boxes.BoxMark;
import dev.touchstone.grading.boxes.BoxesReveal;
import dev.touchstone.grading.boxes.EdgeErrors;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a grade into what the annotator draws over the answer. */
public final class BoxMarks {

    private BoxMarks() {}

    /** @param reasons one for each mark */
    public static BoxFeedback feedback(Grade.Marked grade, List<DrawnBox> drawn, List<Reason> reasons) {
        List<BoxFeedback.BoxMark> marks = new ArrayList<>();
        for (Mark mark : grade.marks()) {
            marks.add(mark((BoxMark) mark, drawn, reasons.get(marks.size()).headline()));
        }
        return new BoxFeedback(gold((BoxesReveal) grade.reveal()), marks);
    }

    static List<BoxFeedback.GoldBox> gold(BoxesReveal reveal) {
        List<BoxFeedback.GoldBox> gold = new ArrayList<>();
        reveal.boxes().forEach(entry -> gold.add(gold(entry.box(), false)));
        reveal.ignore().forEach(region -> gold.add(gold(region.box(), true)));
        return gold;
    }

    private static BoxFeedback.GoldBox gold(Box box, boolean ignore) {
        return new BoxFeedback.GoldBox(
                box.label(), box.x(), box.y(), box.width(), box.height(), List.copyOf(box.attributes()), ignore);
    }

    private static BoxFeedback.BoxMark mark(BoxMark mark, List<DrawnBox> drawn, String text) {
        Integer mine = mark.drawn();
        return new BoxFeedback.BoxMark(
                kind(mark.verdict()),
                mine == null ? null : drawn.get(mine).id(),
                mark.gold(),
                text,
                edges(mark.edges()));
    }

    private static BoxFeedback.@Nullable EdgeErrors edges(@Nullable EdgeErrors edges) {
        return edges == null
                ? null
                : new BoxFeedback.EdgeErrors(edges.left(), edges.top(), edges.right(), edges.bottom());
    }

    private static BoxFeedback.Kind kind(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> BoxFeedback.Kind.RIGHT;
            case NEAR -> BoxFeedback.Kind.NEAR;
            case WRONG -> BoxFeedback.Kind.WRONG;
            case MISSED -> BoxFeedback.Kind.MISSED;
            case EXTRA -> BoxFeedback.Kind.EXTRA;
        };
    }
}
