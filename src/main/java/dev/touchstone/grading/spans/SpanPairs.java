package dev.touchstone.grading.spans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which marked span goes with which gold span: one to one, only where they overlap, so that the score is the highest that any
 * such pairing gives; among equals the one with more in common. Both sides lie in the order of the text and none overlaps its
 * own neighbour. So all overlaps, in order, step along one staircase, and choosing among them is weighted interval scheduling:
 * linear in the number of spans.
 */
final class SpanPairs {

    /** Small enough that all likenesses of an answer together weigh less than a half, the least difference in credit. */
    private static final double LIKENESS = 1e-4;

    private record Overlap(int marked, int gold, double weight) {}

    private SpanPairs() {}

    /** @return for each marked span its gold span, or −1 without one */
    static int[] best(List<Span> marked, List<Span> gold) {
        List<Overlap> overlaps = overlaps(marked, gold);
        int[] before = new int[overlaps.size()];
        double[] best = new double[overlaps.size() + 1];
        int free = 0;
        for (int k = 0; k < overlaps.size(); k++) {
            while (overlaps.get(free).marked() < overlaps.get(k).marked()
                    && overlaps.get(free).gold() < overlaps.get(k).gold()) {
                free++;
            }
            before[k] = free;
            best[k + 1] = Math.max(best[k], overlaps.get(k).weight() + best[free]);
        }
        int[] goldOf = new int[marked.size()];
        Arrays.fill(goldOf, -1);
        int k = overlaps.size();
        while (k > 0) {
            if (best[k] == best[k - 1]) {
                k--;
            } else {
                goldOf[overlaps.get(k - 1).marked()] = overlaps.get(k - 1).gold();
                k = before[k - 1];
            }
        }
        return goldOf;
    }

    private static List<Overlap> overlaps(List<Span> marked, List<Span> gold) {
        List<Overlap> overlaps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < marked.size() && j < gold.size()) {
            Span mine = marked.get(i);
            Span theirs = gold.get(j);
            if (mine.overlap(theirs) > 0) {
                overlaps.add(new Overlap(i, j, weight(mine, theirs)));
            }
            if (mine.end() <= theirs.end()) {
                i++;
            }
            if (theirs.end() <= mine.end()) {
                j++;
            }
        }
        return overlaps;
    }

    private static double weight(Span mine, Span theirs) {
        double stretch = mine.sameStretch(theirs) ? 1 : 0.5;
        double type = mine.label().equals(theirs.label()) ? 1 : 0;
        return stretch + type + LIKENESS * mine.likeness(theirs);
    }
}
