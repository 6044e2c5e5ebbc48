package dev.touchstone.grading.polygons;

import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class PolygonsPromisesTest extends GraderPromises<PolygonsAnswer, PolygonsGold> {

    private final PolygonsGrader grader = new PolygonsGrader();

    @Override
    protected Grader<PolygonsAnswer, PolygonsGold> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        List<Outline> outlines = new ArrayList<>();
        int things = dice.nextInt(4);
        for (int i = 0; i < things; i++) {
            outlines.add(thing(150 + 200 * i, dice));
        }
        return Case.of(APicture.PROMPT, grader.write(new PolygonsAnswer(outlines, outlines.isEmpty())));
    }

    private static Outline thing(double x, Random dice) {
        String label = dice.nextBoolean() ? "apple" : "mug";
        return APicture.round(label, x, 200 + dice.nextInt(200), 30 + dice.nextInt(40), 12, 3, dice);
    }

    /** Each thing right, rough, under another class, or left out; now and then one that is not there. */
    @Override
    protected PolygonsAnswer anAnswer(Case item, Random dice) {
        List<Outline> drawn = new ArrayList<>();
        for (PolygonsReveal.GoldOutline gold : gold(item).reveal().outlines()) {
            Outline outline = gold.outline();
            switch (dice.nextInt(4)) {
                case 0 -> drawn.add(outline);
                case 1 -> drawn.add(shifted(outline, dice.nextInt(30)));
                case 2 -> drawn.add(new Outline(outline.label().equals("mug") ? "apple" : "mug", outline.points()));
                default -> {}
            }
        }
        if (dice.nextInt(3) == 0) {
            drawn.add(thing(60 + dice.nextInt(800), dice));
        }
        return new PolygonsAnswer(drawn, drawn.isEmpty());
    }

    private static Outline shifted(Outline outline, double by) {
        return new Outline(
                outline.label(),
                outline.points().stream()
                        .map(point -> new Point(point.x(), point.y() + by))
                        .toList());
    }

    /** An outline where nothing is goes; else a thing that nobody outlined gets its outline. */
    @Override
    protected PolygonsAnswer repaired(PolygonsAnswer answer, Case item, Random dice) {
        List<Outline> wanted = grader.perfect(gold(item)).polygons();
        List<Outline> drawn = new ArrayList<>(answer.polygons());
        if (!drawn.removeIf(mine -> touchesNone(mine, wanted))) {
            wanted.stream()
                    .filter(theirs -> touchesNone(theirs, answer.polygons()))
                    .findFirst()
                    .ifPresent(drawn::add);
        }
        return new PolygonsAnswer(drawn, drawn.isEmpty());
    }

    private static boolean touchesNone(Outline one, List<Outline> others) {
        return others.stream().allMatch(other -> new Shape(one).intersection(new Shape(other)) == 0);
    }

    @Override
    protected PolygonsAnswer shuffled(PolygonsAnswer answer, Random dice) {
        List<Outline> drawn = new ArrayList<>(answer.polygons());
        Collections.shuffle(drawn, dice);
        return new PolygonsAnswer(drawn, answer.nothingHere());
    }

    @Override
    protected PolygonsAnswer blindGuess(Case item, Random dice) {
        Outline somewhere = APicture.round("apple", dice.nextInt(960), dice.nextInt(640), 5, 3, 0, dice);
        return new PolygonsAnswer(List.of(somewhere), false);
    }
}
