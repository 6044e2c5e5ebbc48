package dev.touchstone.labeling.frames;

import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.boxes.Box;
import dev.touchstone.grading.boxes.BoxMark;
import dev.touchstone.grading.boxes.BoxesReveal;
import dev.touchstone.grading.frames.FrameMark;
import dev.touchstone.grading.frames.FramesReveal;
import dev.touchstone.labeling.Reason;
import dev.touchstone.labeling.boxes.BoxFeedback;
import dev.touchstone.labeling.boxes.BoxMarks;
import dev.touchstone.labeling.boxes.DrawnAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a grade into what the film annotator draws over the answer. */
final class FilmMarks {

    private FilmMarks() {}

    static FilmFeedback feedback(Grade.Marked grade, List<DrawnAnswer> drawn, FilmReasons reasons) {
        FramesReveal reveal = (FramesReveal) grade.reveal();
        List<FilmFeedback.Frame> frames = new ArrayList<>();
        int first = -1;
        for (int frame = 0; frame < drawn.size(); frame++) {
            List<FrameMark> marks = in(frame, grade);
            BoxFeedback.Kind kind = kind(marks);
            if (first < 0 && kind != BoxFeedback.Kind.RIGHT) {
                first = frame;
            }
            frames.add(new FilmFeedback.Frame(
                    drawn.get(frame).boxes(),
                    drawn.get(frame).nothingHere(),
                    feedback(marks, numbered(reveal.frames().get(frame)), drawn.get(frame), reasons),
                    kind,
                    reasons.frame(marks)));
        }
        return new FilmFeedback(frames, Math.max(0, first));
    }

    static List<FrameMark> in(int frame, Grade.Marked grade) {
        return grade.marks().stream()
                .map(FrameMark.class::cast)
                .filter(mark -> mark.frame() == frame)
                .toList();
    }

    private static BoxFeedback feedback(
            List<FrameMark> marks, BoxesReveal reveal, DrawnAnswer drawn, FilmReasons reasons) {
        List<Mark> boxes = new ArrayList<>();
        List<Reason> said = new ArrayList<>();
        for (FrameMark mark : marks) {
            BoxMark box = mark.box();
            boxes.add(new BoxMark(mark.verdict(), box.drawn(), box.gold(), box.edges(), box.errors()));
            said.add(reasons.of(mark));
        }
        return BoxMarks.feedback(new Grade.Marked(0, boxes, reveal, Map.of(), "frame"), drawn.boxes(), said);
    }

    /** Gold under the names that the annotator knows. */
    private static BoxesReveal numbered(FramesReveal.Frame frame) {
        List<BoxesReveal.GoldBox> boxes = new ArrayList<>();
        for (BoxesReveal.GoldBox gold : frame.boxes().boxes()) {
            Box box = gold.box();
            String slug = FilmBoxes.slug(box.label(), frame.identities().get(boxes.size()));
            boxes.add(new BoxesReveal.GoldBox(
                    new Box(slug, box.x(), box.y(), box.width(), box.height(), box.attributes()),
                    gold.clause(),
                    gold.topics()));
        }
        BoxesReveal reveal = frame.boxes();
        return new BoxesReveal(boxes, reveal.ignore(), reveal.traps(), reveal.clause(), reveal.why());
    }

    private static BoxFeedback.Kind kind(List<FrameMark> marks) {
        boolean right = marks.stream().allMatch(mark -> mark.verdict() == Verdict.RIGHT);
        boolean near =
                marks.stream().allMatch(mark -> mark.verdict() == Verdict.RIGHT || mark.verdict() == Verdict.NEAR);
        return right ? BoxFeedback.Kind.RIGHT : near ? BoxFeedback.Kind.NEAR : BoxFeedback.Kind.WRONG;
    }
}
