package dev.touchstone.grading.keypoints;

import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class KeypointsPromisesTest extends GraderPromises<KeypointsAnswer, KeypointsGold> {

    private final KeypointsGrader grader = new KeypointsGrader();

    @Override
    protected Grader<KeypointsAnswer, KeypointsGold> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        return Case.of(AThing.PROMPT, grader.write(somewhere(dice)));
    }

    private static KeypointsAnswer somewhere(Random dice) {
        return new KeypointsAnswer(AThing.NAMES.stream()
                .map(name -> point(name, Visibility.values()[dice.nextInt(3)], dice.nextInt(960), dice.nextInt(640)))
                .toList());
    }

    private static Keypoint point(String name, Visibility visibility, double x, double y) {
        return visibility == Visibility.ABSENT
                ? new Keypoint(name, visibility, 0, 0)
                : new Keypoint(name, visibility, x, y);
    }

    /** Each point right, some px off, under another flag, or anywhere. */
    @Override
    protected KeypointsAnswer anAnswer(Case item, Random dice) {
        List<Keypoint> points = new ArrayList<>();
        for (Keypoint gold : grader.perfect(gold(item)).points()) {
            points.add(
                    switch (dice.nextInt(4)) {
                        case 0 -> gold;
                        case 1 ->
                            point(
                                    gold.label(),
                                    gold.visibility(),
                                    Math.min(960, gold.x() + dice.nextInt(60)),
                                    gold.y());
                        case 2 -> point(gold.label(), Visibility.values()[dice.nextInt(3)], gold.x(), gold.y());
                        default ->
                            point(
                                    gold.label(),
                                    Visibility.values()[dice.nextInt(3)],
                                    dice.nextInt(960),
                                    dice.nextInt(640));
                    });
        }
        return new KeypointsAnswer(points);
    }

    @Override
    protected KeypointsAnswer repaired(KeypointsAnswer answer, Case item, Random dice) {
        List<Keypoint> points = new ArrayList<>(answer.points());
        int which = dice.nextInt(points.size());
        points.set(which, grader.perfect(gold(item)).points().get(which));
        return new KeypointsAnswer(points);
    }

    /** Reading puts points into the order of their names. */
    @Override
    protected KeypointsAnswer shuffled(KeypointsAnswer answer, Random dice) {
        return answer;
    }

    @Override
    protected KeypointsAnswer blindGuess(Case item, Random dice) {
        return somewhere(dice);
    }
}
