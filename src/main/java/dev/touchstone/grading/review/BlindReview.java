package dev.touchstone.grading.review;

import dev.touchstone.grading.review.ReviewReveal.PlantedFault;
import java.util.List;

/**
 * Expected score of someone who calls each box good, or gives it one of the kinds of fault, with equal chance, and names
 * nothing missing.
 *
 * @param kinds how many kinds of fault a box can have
 */
record BlindReview(int kinds) {

    /** Goes through the boxes one by one, keeping the chance of each number of faults named and of halves found. */
    double expected(List<PlantedFault> planted, int boxes) {
        double[][] chance = new double[boxes + 1][2 * boxes + 1];
        chance[0][0] = 1;
        int faulty = 0;
        for (PlantedFault fault : planted) {
            if (fault.box() != null) {
                faulty++;
                double right = fault.kinds().size() / (kinds + 1.0);
                chance = next(chance, right, kinds / (kinds + 1.0) - right, 0);
            }
        }
        for (int good = faulty; good < boxes; good++) {
            chance = next(chance, 0, 0, kinds / (kinds + 1.0));
        }
        double sum = 0;
        for (int named = 0; named < chance.length; named++) {
            for (int halves = 0; halves < chance[named].length; halves++) {
                int both = named + planted.size();
                sum += chance[named][halves] * (both == 0 ? 1 : (double) halves / both);
            }
        }
        return sum;
    }

    /** One more box: named rightly (two halves), under a wrong kind (one), without a fault (none), or not at all. */
    private static double[][] next(double[][] chance, double right, double near, double extra) {
        double[][] after = new double[chance.length][chance[0].length];
        for (int named = 0; named < chance.length; named++) {
            for (int halves = 0; halves < chance[named].length; halves++) {
                double here = chance[named][halves];
                if (here > 0) {
                    after[named][halves] += here * (1 - right - near - extra);
                    after[named + 1][halves] += here * extra;
                    after[named + 1][halves + 1] += here * near;
                    after[named + 1][halves + 2] += here * right;
                }
            }
        }
        return after;
    }
}
