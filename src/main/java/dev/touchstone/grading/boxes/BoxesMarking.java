package dev.touchstone.grading.boxes;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.pairing.Pairs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks one answer of boxes: F1 over matches, a wrong attribute makes its match count a half, a box at least half inside an
 * ignore region is dropped. Later rounds only name what went wrong; they never add to the score.
 */
final class BoxesMarking {

    /** A drawn box that overlaps a gold box by less was not meant for it. */
    private static final double MEANT = 0.2;

    /** Share of a gold box inside a drawn one from which the drawn box swallows it. */
    private static final double SWALLOWED = 0.7;

    private static final double INSIDE = 0.5;

    private final List<Box> drawn;
    private final BoxesGold gold;
    private final List<Box> goldBoxes;
    private final Pairs pairs;
    private final List<Mark> marks = new ArrayList<>();
    private double credit;
    private double iouSum;
    private double edgeSum;
    private int matches;
    private int dropped;

    BoxesMarking(BoxesAnswer answer, BoxesGold gold) {
        this.drawn = answer.boxes();
        this.gold = gold;
        this.goldBoxes =
                gold.reveal().boxes().stream().map(BoxesReveal.GoldBox::box).toList();
        this.pairs = new Pairs(
                drawn.size(),
                goldBoxes.size(),
                (mine, theirs) -> drawn.get(mine).iou(goldBoxes.get(theirs)));
    }

    Grade.Marked mark(String version) {
        markMatches();
        markWrongClasses();
        markNearMisses();
        markLeftovers();
        int counted = drawn.size() - dropped + goldBoxes.size();
        double score = counted == 0 ? 1 : 2 * credit / counted;
        return new Grade.Marked(score, marks, gold.reveal(), report(), version);
    }

    private void markMatches() {
        int[] goldOf = pairs.round((mine, theirs) -> sameClass(mine, theirs) && passes(mine, theirs));
        for (int i = 0; i < goldOf.length; i++) {
            if (goldOf[i] >= 0) {
                Box mine = drawn.get(i);
                Box theirs = goldBoxes.get(goldOf[i]);
                boolean sameAttributes = mine.attributes().equals(theirs.attributes());
                credit += sameAttributes ? 1 : 0.5;
                matches++;
                iouSum += mine.iou(theirs);
                edgeSum += EdgeErrors.between(mine, theirs).worst();
                if (sameAttributes) {
                    add(Verdict.RIGHT, i, goldOf[i], List.of());
                } else {
                    add(Verdict.NEAR, i, goldOf[i], List.of(error("wrong-attribute", goldOf[i])));
                }
            }
        }
    }

    private boolean sameClass(int mine, int theirs) {
        return drawn.get(mine).label().equals(goldBoxes.get(theirs).label());
    }

    private boolean passes(int mine, int theirs) {
        return gold.passes(drawn.get(mine), goldBoxes.get(theirs));
    }

    private void markWrongClasses() {
        int[] goldOf = pairs.round(this::passes);
        for (int i = 0; i < goldOf.length; i++) {
            if (goldOf[i] >= 0) {
                add(Verdict.WRONG, i, goldOf[i], List.of(error("wrong-class", goldOf[i])));
            }
        }
    }

    private void markNearMisses() {
        int[] goldOf = pairs.round((mine, theirs) -> sameClass(mine, theirs)
                && drawn.get(mine).iou(goldBoxes.get(theirs)) >= MEANT
                && !swallowsTwo(drawn.get(mine)));
        for (int i = 0; i < goldOf.length; i++) {
            if (goldOf[i] >= 0) {
                EdgeErrors edges = EdgeErrors.between(drawn.get(i), goldBoxes.get(goldOf[i]));
                String type = edges.cut() > edges.slack() ? "box-cut" : "box-loose";
                add(Verdict.NEAR, i, goldOf[i], List.of(itemError(type)));
            }
        }
    }

    private void markLeftovers() {
        for (int i = 0; i < drawn.size(); i++) {
            if (pairs.isDrawnFree(i)) {
                markUnpaired(i);
            }
        }
        for (int j = 0; j < goldBoxes.size(); j++) {
            if (pairs.isGoldFree(j)) {
                marks.add(new BoxMark(Verdict.MISSED, null, j, null, List.of(error("box-missed", j))));
            }
        }
    }

    private void markUnpaired(int index) {
        Box mine = drawn.get(index);
        if (swallowsTwo(mine)) {
            marks.add(new BoxMark(Verdict.WRONG, index, null, null, List.of(itemError("box-merged"))));
        } else if (insideAny(mine, gold.reveal().ignore())) {
            dropped++;
        } else {
            marks.add(new BoxMark(
                    Verdict.EXTRA, index, null, null, List.of(new TypedError("box-extra", clauseAgainst(mine), null))));
        }
    }

    private boolean swallowsTwo(Box mine) {
        int swallowed = 0;
        for (int j = 0; j < goldBoxes.size(); j++) {
            Box theirs = goldBoxes.get(j);
            if (pairs.isGoldFree(j)
                    && mine.label().equals(theirs.label())
                    && mine.intersection(theirs) >= SWALLOWED * theirs.area()) {
                swallowed++;
            }
        }
        return swallowed >= 2;
    }

    private static boolean insideAny(Box mine, List<BoxesReveal.Region> regions) {
        return regions.stream()
                .anyMatch(region -> mine.area() > 0 && mine.intersection(region.box()) >= INSIDE * mine.area());
    }

    /** The clause that says why the thing under an extra box is not labelled; the item's own clause without a trap there. */
    private ClauseRef clauseAgainst(Box mine) {
        return gold.reveal().traps().stream()
                .filter(trap -> mine.iou(trap.box()) >= MEANT)
                .findFirst()
                .map(BoxesReveal.Region::clause)
                .orElse(gold.reveal().clause());
    }

    private void add(Verdict verdict, int mine, int theirs, List<TypedError> errors) {
        EdgeErrors edges = EdgeErrors.between(drawn.get(mine), goldBoxes.get(theirs));
        marks.add(new BoxMark(verdict, mine, theirs, edges, errors));
    }

    /** An edge is off for reasons of its own, so the clause that the item is about says more than what shaped the box. */
    private TypedError itemError(String type) {
        return new TypedError(type, gold.reveal().clause(), null);
    }

    private TypedError error(String type, int goldIndex) {
        return new TypedError(type, gold.reveal().boxes().get(goldIndex).clause(), null);
    }

    private Map<String, Double> report() {
        Map<String, Double> report = new HashMap<>();
        if (matches > 0) {
            report.put("meanIou", iouSum / matches);
            report.put("meanWorstEdgePx", edgeSum / matches);
        }
        report.put("ignored", (double) dropped);
        return report;
    }
}
