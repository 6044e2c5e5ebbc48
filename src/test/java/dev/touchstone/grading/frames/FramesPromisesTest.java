package dev.touchstone.grading.frames;

import dev.touchstone.content.frames.FramesDetails;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import dev.touchstone.grading.boxes.Box;
import dev.touchstone.grading.boxes.BoxesAnswer;
import dev.touchstone.grading.boxes.BoxesGrader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

class FramesPromisesTest extends GraderPromises<FramesAnswer, FramesGold> {

    private final FramesGrader grader = new FramesGrader(new BoxesGrader());

    @Override
    protected Grader<FramesAnswer, FramesGold> grader() {
        return grader;
    }

    /** Up to three things that come, go and are hidden for a frame now and then. */
    @Override
    protected Case aCase(Random dice) {
        int frames = 6 + dice.nextInt(3);
        AFilm film = new AFilm(frames);
        int things = dice.nextInt(4);
        for (int thing = 0; thing < things; thing++) {
            for (int frame = 0; frame < frames; frame++) {
                if (dice.nextInt(5) > 0) {
                    String label = thing == 2 ? "van" : "car";
                    film.with(frame, label, thing == 2 ? 1 : thing + 1, 20 + 25 * frame, 20 + 120 * thing);
                }
            }
        }
        return Case.of(AFilm.prompt(frames), film.gold());
    }

    /** The gold with some boxes moved, lost or renumbered. */
    @Override
    protected FramesAnswer anAnswer(Case item, Random dice) {
        FramesAnswer perfect = grader.perfect(gold(item));
        List<FrameBoxes> frames = new ArrayList<>();
        for (int frame = 0; frame < frames(item); frame++) {
            FrameBoxes right = perfect.frame(frame);
            List<Box> boxes = new ArrayList<>();
            List<Integer> identities = new ArrayList<>();
            for (int i = 0; i < right.identities().size(); i++) {
                Box box = right.boxes().boxes().get(i);
                if (dice.nextInt(10) > 0) {
                    double off = dice.nextInt(8) == 0 ? 30 : dice.nextInt(3);
                    boxes.add(new Box(box.label(), box.x() + off, box.y(), box.width(), box.height(), Set.of()));
                    boolean other = dice.nextInt(8) == 0;
                    identities.add(
                            other
                                    ? 1 + dice.nextInt(AFilm.IDENTITIES)
                                    : right.identities().get(i));
                }
            }
            frames.add(new FrameBoxes(new BoxesAnswer(boxes, boxes.isEmpty()), identities));
        }
        return FramesAnswer.of(frames);
    }

    @Override
    protected FramesAnswer repaired(FramesAnswer answer, Case item, Random dice) {
        return grader.perfect(gold(item));
    }

    /** The boxes within each frame in another order; frames themselves have one. */
    @Override
    protected FramesAnswer shuffled(FramesAnswer answer, Random dice) {
        List<FrameBoxes> frames = new ArrayList<>();
        for (FrameBoxes frame : answer.frames()) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, frame.identities().size()).boxed().toList());
            Collections.shuffle(order, dice);
            List<Box> boxes = order.stream().map(frame.boxes().boxes()::get).toList();
            frames.add(new FrameBoxes(
                    new BoxesAnswer(boxes, frame.boxes().nothingHere()),
                    order.stream().map(frame.identities()::get).toList()));
        }
        return new FramesAnswer(frames, answer.nothingHere());
    }

    @Override
    protected FramesAnswer blindGuess(Case item, Random dice) {
        List<FrameBoxes> frames = new ArrayList<>();
        for (int frame = 0; frame < frames(item); frame++) {
            double w = 20 + dice.nextInt(300);
            double h = 20 + dice.nextInt(200);
            Box box = new Box(
                    dice.nextBoolean() ? "car" : "van",
                    dice.nextInt((int) (AFilm.WIDTH - w)),
                    dice.nextInt((int) (AFilm.HEIGHT - h)),
                    w,
                    h,
                    Set.of());
            frames.add(
                    new FrameBoxes(new BoxesAnswer(List.of(box), false), List.of(1 + dice.nextInt(AFilm.IDENTITIES))));
        }
        return FramesAnswer.of(frames);
    }

    private static int frames(Case item) {
        return ((FramesDetails) item.prompt().details()).frames();
    }
}
