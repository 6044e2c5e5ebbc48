package dev.touchstone.grading.polygons;

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
import org.jspecify.annotations.Nullable;

/**
 * Marks one answer of outlines: F1 over matches; an outline at least half inside an ignore region is dropped. Later rounds
 * only name what went wrong; they never add to the score.
 */
final class PolygonsMarking {

    /** A drawn outline that overlaps a gold one by less was not meant for it. */
    private static final double MEANT = 0.2;

    /** Share of a gold shape inside a drawn one from which the drawn one swallows it. */
    private static final double SWALLOWED = 0.7;

    private static final double INSIDE = 0.5;

    private final List<Shape> drawn;
    private final PolygonsGold gold;
    private final @Nullable OutlineFit[][] fits;
    private final Pairs pairs;
    private final List<Mark> marks = new ArrayList<>();
    private double iouSum;
    private double boundarySum;
    private int matches;
    private int dropped;

    PolygonsMarking(PolygonsAnswer answer, PolygonsGold gold) {
        this.drawn = answer.polygons().stream().map(Shape::new).toList();
        this.gold = gold;
        this.fits = new OutlineFit[drawn.size()][gold.shapes().size()];
        for (int i = 0; i < drawn.size(); i++) {
            for (int j = 0; j < gold.shapes().size(); j++) {
                Shape theirs = gold.shapes().get(j);
                if (drawn.get(i).isNear(theirs, gold.boundaryPx())) {
                    fits[i][j] = OutlineFit.between(drawn.get(i), theirs);
                }
            }
        }
        this.pairs = new Pairs(drawn.size(), gold.shapes().size(), this::iou);
    }

    Grade.Marked mark(String version) {
        markMatches();
        markWrongClasses();
        markNearMisses();
        markLeftovers();
        int counted = drawn.size() - dropped + gold.shapes().size();
        double score = counted == 0 ? 1 : 2.0 * matches / counted;
        return new Grade.Marked(score, marks, gold.reveal(), report(), version);
    }

    private void markMatches() {
        int[] goldOf = pairs.round((mine, theirs) -> sameClass(mine, theirs) && passes(mine, theirs));
        for (int i = 0; i < goldOf.length; i++) {
            OutlineFit fit = goldOf[i] < 0 ? null : fits[i][goldOf[i]];
            if (fit != null) {
                matches++;
                iouSum += fit.iou();
                boundarySum += fit.boundaryPx();
                add(Verdict.RIGHT, i, goldOf[i], List.of());
            }
        }
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
        int[] goldOf = pairs.round(
                (mine, theirs) -> sameClass(mine, theirs) && iou(mine, theirs) >= MEANT && !swallowsTwo(mine));
        for (int i = 0; i < goldOf.length; i++) {
            OutlineFit fit = goldOf[i] < 0 ? null : fits[i][goldOf[i]];
            if (fit != null) {
                String type = fit.isLoose() ? "polygon-loose" : "polygon-cut";
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
        for (int j = 0; j < gold.shapes().size(); j++) {
            if (pairs.isGoldFree(j)) {
                marks.add(new OutlineMark(Verdict.MISSED, null, j, null, List.of(error("polygon-missed", j))));
            }
        }
    }

    private void markUnpaired(int index) {
        if (swallowsTwo(index)) {
            marks.add(new OutlineMark(Verdict.WRONG, index, null, null, List.of(itemError("polygon-merged"))));
        } else if (insideAny(drawn.get(index), gold.ignore())) {
            dropped++;
        } else {
            TypedError extra = new TypedError("polygon-extra", clauseAgainst(drawn.get(index)), null);
            marks.add(new OutlineMark(Verdict.EXTRA, index, null, null, List.of(extra)));
        }
    }

    private boolean swallowsTwo(int mine) {
        int swallowed = 0;
        for (int j = 0; j < gold.shapes().size(); j++) {
            OutlineFit fit = fits[mine][j];
            double area = gold.shapes().get(j).area();
            if (fit != null && pairs.isGoldFree(j) && sameClass(mine, j) && area - fit.cutArea() >= SWALLOWED * area) {
                swallowed++;
            }
        }
        return swallowed >= 2;
    }

    private static boolean insideAny(Shape mine, List<Shape> regions) {
        return regions.stream()
                .anyMatch(region -> mine.area() > 0 && mine.intersection(region) >= INSIDE * mine.area());
    }

    /** The clause that says why the thing inside is not outlined; the item's own clause without a trap there. */
    private ClauseRef clauseAgainst(Shape mine) {
        for (int i = 0; i < gold.traps().size(); i++) {
            if (OutlineFit.between(mine, gold.traps().get(i)).iou() >= MEANT) {
                return gold.reveal().traps().get(i).clause();
            }
        }
        return gold.reveal().clause();
    }

    private boolean sameClass(int mine, int theirs) {
        return drawn.get(mine).label().equals(gold.shapes().get(theirs).label());
    }

    private boolean passes(int mine, int theirs) {
        OutlineFit fit = fits[mine][theirs];
        return fit != null && gold.passes(fit);
    }

    private double iou(int mine, int theirs) {
        OutlineFit fit = fits[mine][theirs];
        return fit == null ? 0 : fit.iou();
    }

    private void add(Verdict verdict, int mine, int theirs, List<TypedError> errors) {
        marks.add(new OutlineMark(verdict, mine, theirs, fits[mine][theirs], errors));
    }

    /** A line is off for reasons of its own, so the clause that the item is about says more than what shaped the thing. */
    private TypedError itemError(String type) {
        return new TypedError(type, gold.reveal().clause(), null);
    }

    private TypedError error(String type, int goldIndex) {
        return new TypedError(type, gold.reveal().outlines().get(goldIndex).clause(), null);
    }

    private Map<String, Double> report() {
        Map<String, Double> report = new HashMap<>();
        if (matches > 0) {
            report.put("meanIou", iouSum / matches);
            report.put("meanBoundaryPx", boundarySum / matches);
        }
        report.put("ignored", (double) dropped);
        return report;
    }
}
