package dev.touchstone.grading.codelines;

import java.util.Arrays;
import java.util.List;

/**
 * The best matching of marked lines with gold lines that lie at most a tolerance apart: the highest sum of credits, then the
 * most pairs, then the most pairs on the very line. Each line takes part once.
 *
 * <p>Gold lines are gone through in order. Which marked lines near a gold line are taken already fits in a few bits, so that
 * the best of the rest is computed once for each gold line and each such state.
 */
final class LineMatching {

    private static final long HALF = 1_000_000;
    private static final long PAIR = 1_000;

    private final List<CodeLine> picked;
    private final List<CodeLine> gold;
    private final int[] pickedLines;
    private final int tolerance;
    private final long[][] best;
    private final int[][] choice;

    /** Both lists hold each line once, in order. */
    private LineMatching(List<CodeLine> picked, List<CodeLine> gold, int tolerance) {
        this.picked = picked;
        this.gold = gold;
        this.tolerance = tolerance;
        pickedLines = picked.stream().mapToInt(CodeLine::line).toArray();
        int states = 1 << (2 * tolerance + 1);
        best = new long[gold.size() + 1][states];
        choice = new int[gold.size()][states];
        for (int each = gold.size() - 1; each >= 0; each--) {
            for (int taken = 0; taken < states; taken++) {
                decide(each, taken);
            }
        }
    }

    /** For each gold line the index of its marked line, or -1. */
    static int[] best(List<CodeLine> picked, List<CodeLine> gold, int tolerance) {
        return new LineMatching(picked, gold, tolerance).read();
    }

    private void decide(int index, int taken) {
        best[index][taken] = best[index + 1][after(index, taken)];
        choice[index][taken] = -1;
        for (int place = 0; place <= 2 * tolerance; place++) {
            int pick = (taken & 1 << place) == 0 ? pickAt(index, place) : -1;
            if (pick >= 0) {
                long value = weight(pick, index) + best[index + 1][after(index, taken | 1 << place)];
                if (value > best[index][taken]) {
                    best[index][taken] = value;
                    choice[index][taken] = pick;
                }
            }
        }
    }

    private int[] read() {
        int[] pickOf = new int[gold.size()];
        int taken = 0;
        for (int each = 0; each < gold.size(); each++) {
            pickOf[each] = choice[each][taken];
            if (pickOf[each] >= 0) {
                taken |= 1 << picked.get(pickOf[each]).line() - gold.get(each).line() + tolerance;
            }
            taken = after(each, taken);
        }
        return pickOf;
    }

    /** What is taken, seen from the next gold line. */
    private int after(int index, int taken) {
        if (index + 1 == gold.size()) {
            return 0;
        }
        int step = gold.get(index + 1).line() - gold.get(index).line();
        return step > 2 * tolerance ? 0 : taken >> step;
    }

    private int pickAt(int index, int place) {
        int line = gold.get(index).line() - tolerance + place;
        return Math.max(Arrays.binarySearch(pickedLines, line), -1);
    }

    private long weight(int pick, int index) {
        CodeLine mine = picked.get(pick);
        CodeLine theirs = gold.get(index);
        long exact = mine.line() == theirs.line() ? 1 : 0;
        return (mine.isNamedLike(theirs) ? 2 * HALF : HALF) + PAIR + exact;
    }
}
