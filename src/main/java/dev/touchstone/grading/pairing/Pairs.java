package dev.touchstone.grading.pairing;

import java.util.Arrays;

/**
 * Which drawn thing goes with which gold thing, both named by their index; filled in rounds, each over what the earlier
 * rounds left.
 */
public final class Pairs {

    private static final int NONE = -1;

    private final Closeness iou;
    private final int[] goldOf;
    private final int[] drawnOf;

    public Pairs(int drawn, int gold, Closeness iou) {
        this.iou = iou;
        this.goldOf = filled(drawn);
        this.drawnOf = filled(gold);
    }

    /** Whether two things may go together in one round. */
    public interface Fit {
        boolean test(int drawn, int gold);
    }

    /** Intersection over union of two things, 0 to 1. */
    public interface Closeness {
        double of(int drawn, int gold);
    }

    /**
     * Pairs what is still alone so that as many as possible fit, and among those ways the one with the largest sum of IoU.
     *
     * @return for each drawn thing its gold thing of this round, or −1
     */
    public int[] round(Fit fit) {
        int[] freeDrawn = free(goldOf);
        int[] freeGold = free(drawnOf);
        int[] matched = filled(goldOf.length);
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

    public boolean isDrawnFree(int index) {
        return goldOf[index] == NONE;
    }

    public boolean isGoldFree(int index) {
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
                if (fit.test(freeDrawn[i], freeGold[j])) {
                    weight[i][j] = most + 1 + iou.of(freeDrawn[i], freeGold[j]);
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
