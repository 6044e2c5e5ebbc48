package dev.touchstone.grading.frames;

import dev.touchstone.content.gold.GoldKey.Reason;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.boxes.BoxMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the numbers over the frames. Score: mean box F1 of the frames × (1 − switches / links).
 *
 * <p>A link joins two frames in which the same gold thing is boxed with none in between, so a thing in n frames has n − 1. A
 * switch is a box in its place whose number differs from the one that the same thing carried in the last frame in which
 * it was boxed rightly; a frame in which it was missed, or boxed badly, costs its box there and is passed over here, as are
 * frames in which it cannot be seen. It also is a switch when a thing starts out with a number that another thing
 * carried already. Where there are more switches than links, the factor is 0.
 */
final class FramesMarking {

    private final FramesAnswer answer;
    private final FramesGold gold;
    private final List<Grade.Marked> frames;
    private final Map<Thing, Seen> lastSeen = new HashMap<>();
    private final Map<Thing, Thing> owners = new HashMap<>();
    private final Map<Thing, Integer> owned = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private int switches;

    FramesMarking(FramesAnswer answer, FramesGold gold, List<Grade.Marked> frames) {
        this.answer = answer;
        this.gold = gold;
        this.frames = frames;
    }

    /** A number within a class, in the gold or in the answer. */
    private record Thing(String label, int identity) {}

    /** @param identity the number it carried there */
    private record Seen(int frame, int identity) {}

    Grade.Marked mark(String version) {
        double sum = 0;
        for (int frame = 0; frame < frames.size(); frame++) {
            sum += frames.get(frame).score();
            for (Mark mark : frames.get(frame).marks()) {
                marks.add(mark(frame, (BoxMark) mark));
            }
        }
        double boxes = sum / frames.size();
        int links = links();
        double kept = switches == 0 ? 1 : Math.max(0, 1 - switches / (double) Math.max(1, links));
        Map<String, Double> report =
                new HashMap<>(Map.of("boxF1", boxes, "identitySwitches", (double) switches, "links", (double) links));
        for (int frame = 0; frame < frames.size(); frame++) {
            report.put("frame" + (frame + 1) + "F1", frames.get(frame).score());
        }
        return new Grade.Marked(boxes * kept, marks, gold.reveal(), report, version);
    }

    private FrameMark mark(int frame, BoxMark mark) {
        List<TypedError> errors = new ArrayList<>(mark.errors());
        FrameMark.Switch swapped = null;
        Integer drawn = mark.drawn();
        Integer right = mark.gold();
        if (mark.errors().isEmpty() && drawn != null && right != null) {
            swapped = follow(frame, drawn, right);
            if (swapped != null) {
                switches++;
                Reason reason = reason(frame, swapped);
                errors.add(new TypedError("identity-switch", reason.clause(), reason.why()));
            }
        }
        return new FrameMark(frame, mark, swapped, errors);
    }

    private FrameMark.@Nullable Switch follow(int frame, int drawn, int right) {
        FrameBoxes mine = answer.frame(frame);
        FramesReveal.Frame theirs = gold.reveal().frames().get(frame);
        String label = theirs.boxes().boxes().get(right).box().label();
        Thing thing = new Thing(label, theirs.identities().get(right));
        int identity = mine.identities().get(drawn);
        Thing given = new Thing(label, identity);
        Seen before = lastSeen.put(thing, new Seen(frame, identity));
        Thing owner = owners.putIfAbsent(given, thing);
        int since = owned.computeIfAbsent(given, first -> frame);
        if (before != null && before.identity() != identity) {
            return new FrameMark.Switch(identity, before.identity(), before.frame());
        }
        return before == null && owner != null && !owner.equals(thing)
                ? new FrameMark.Switch(identity, null, since)
                : null;
    }

    private Reason reason(int frame, FrameMark.Switch swapped) {
        if (swapped.expected() == null) {
            return gold.onTaken();
        }
        return frame - swapped.since() > 1 ? gold.onReturn() : gold.onSwitch();
    }

    /** One less than the frames it is boxed in, for every thing of the gold. */
    private int links() {
        Map<Thing, Integer> seen = new HashMap<>();
        for (FramesReveal.Frame frame : gold.reveal().frames()) {
            for (int box = 0; box < frame.identities().size(); box++) {
                String label = frame.boxes().boxes().get(box).box().label();
                seen.merge(new Thing(label, frame.identities().get(box)), 1, Integer::sum);
            }
        }
        return seen.values().stream().mapToInt(frames -> frames - 1).sum();
    }
}
