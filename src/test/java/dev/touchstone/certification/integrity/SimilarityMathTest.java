package dev.touchstone.certification.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimilarityMathTest {

    @Test
    void withEqualChancesTheCompoundBinomialIsTheBinomial() {
        double[] chances = new double[10];
        Arrays.fill(chances, .3);

        assertThat(new CompoundBinomial(10).atLeast(7, chances, 10)).isCloseTo(.010592078, within(1e-9));
        assertThat(new CompoundBinomial(10).atLeast(10, chances, 10)).isCloseTo(Math.pow(.3, 10), within(1e-18));
    }

    /** Every way in which twelve events can fall, one by one. */
    @Test
    void withUnequalChancesItIsTheSumOverAllWays() {
        double[] chances = new Random(12).doubles(12).toArray();
        for (int happened = 0; happened <= 13; happened++) {
            double sum = 0;
            for (int way = 0; way < 1 << 12; way++) {
                if (Integer.bitCount(way) >= happened) {
                    double product = 1;
                    for (int event = 0; event < 12; event++) {
                        product *= (way >> event & 1) == 1 ? chances[event] : 1 - chances[event];
                    }
                    sum += product;
                }
            }
            assertThat(new CompoundBinomial(13).atLeast(happened, chances, 12)).isCloseTo(sum, within(1e-12));
        }
    }

    @Test
    void theFarTailKeepsItsDigits() {
        double[] chances = new double[50];
        Arrays.fill(chances, .1);

        assertThat(new CompoundBinomial(50).atLeast(50, chances, 50) / 1e-50).isCloseTo(1, within(1e-9));
    }

    @Test
    void certainEventsLeaveNothingToChance() {
        assertThat(new CompoundBinomial(3).atLeast(2, new double[] {1, 0, 1}, 3))
                .isOne();
        assertThat(new CompoundBinomial(3).atLeast(3, new double[] {1, 0, 1}, 3))
                .isZero();
        assertThat(new CompoundBinomial(3).atLeast(0, new double[] {0, 0, 0}, 3))
                .isOne();
    }

    /** R: p.adjust(c(.01, .04, .03, .005, .5), "BH"). */
    @Test
    void chancesAreAdjustedAsBenjaminiAndHochbergSay() {
        assertThat(FalseDiscoveries.adjusted(new double[] {.01, .04, .03, .005, .5}))
                .containsExactly(new double[] {.025, .05, .05, .025, .5}, within(1e-12));
        assertThat(FalseDiscoveries.adjusted(new double[0])).isEmpty();
    }
}
