package dev.touchstone.grading.boxes;

import java.util.Arrays;
import java.util.List;

/** Which drawn box goes with which gold box; filled in rounds, each over what the earlier rounds left. */
final class Pairs {

    private static final int NONE = -1;

    private final List<Box> drawn;
    private final List<Box> gold;
    private final int[] goldOf;
    private final int[] drawnOf;

    Pairs(List<Box> drawn, List<Box> gold) {
        this.drawn = drawn;
        this.gold = gold;
        this.goldOf = filled(drawn.size());
        this.drawnOf = filled(gold.size());
    }

    /** Whether two boxes may go together in one round. */
    interface Fit {
        boolean test(Box drawn, Box gold);
    }

    /**
     * Pairs what is still alone so that as many as possible fit, and among those ways the one with the largest sum of IoU.
     *
     * @return for each drawn box its gold box of this round, or −1
     */
    int[] round(Fit fit) {
        int[] freeDrawn = free(goldOf);
        int[] freeGold = free(drawnOf);
        int[] matched = filled(drawn.size());
        if (freeDrawn.length == 0 || freeGold.length == 0) {
            return matched;
        }
        int[] best = best(freeDrawn, freeGold, fit);
        for (int i = 0; i < freeDrawn.length; i++) {
            if (best[i] != NONE) {
                matched[freeDrawn[i]] = freeGold[best[i]];
                goldOf[freeDrawn[i]] = freeGold[best[i]];
                drawnOf[freeGold[best[i]]] = freeDrawn[i];
            }
        }
        return matched;
    }

    boolean isDrawnFree(int index) {
        return goldOf[index] == NONE;
    }

    boolean isGoldFree(int index) {
        return drawnOf[index] == NONE;
    }

    private int[] best(int[] freeDrawn, int[] freeGold, Fit fit) {
        int most = Math.min(freeDrawn.length, freeGold.length);
        double[][] weight = new double[freeDrawn.length][freeGold.length];
        int[] only = filled(freeDrawn.length);
        int[] suitors = new int[freeGold.length];
        boolean contested = false;
        for (int i = 0; i < freeDrawn.length; i++) {
            for (int j = 0; j < freeGold.length; j++) {
                Box mine = drawn.get(freeDrawn[i]);
                Box theirs = gold.get(freeGold[j]);
                if (fit.test(mine, theirs)) {
                    weight[i][j] = most + 1 + mine.iou(theirs);
                    contested |= only[i] != NONE || suitors[j] > 0;
                    only[i] = j;
                    suitors[j]++;
                }
            }
        }
        // Where nobody has two suitors there is nothing to decide, which is nearly always.
        return contested ? Assignment.best(weight) : only;
    }

    private static int[] free(int[] partner) {
        int[] free = new int[partner.length];
        int count = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] == NONE) {
                free[count++] = i;
            }
        }
        return Arrays.copyOf(free, count);
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }
}
