package dev.touchstone.skill.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.skill.irt.ItemBank;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BadGoldTest {

    private static final int ITEMS = ItemBank.ITEMS.size();
    private static final int WRONG_KEYS = 16;

    /** The benchmark's design (item_quality.json, bad_gold_sim): everybody answers all items, of which 16 have a wrong key. */
    @Test
    void aHundredResponsesFindWrongKeysAsWellAsTheBenchmark() {
        Random random = new Random(11);
        int times = 40;
        double flagged = 0;
        double found = 0;
        for (int time = 0; time < times; time++) {
            Set<Integer> wrong = new HashSet<>();
            while (wrong.size() < WRONG_KEYS) {
                wrong.add(random.nextInt(ITEMS));
            }
            double[][] scores = IntStream.range(0, 100)
                    .mapToObj(person -> scores(random, wrong))
                    .toArray(double[][]::new);
            for (int item = 0; item < ITEMS; item++) {
                if (BadGold.of(responses(scores, item)).suspect()) {
                    flagged++;
                    found += wrong.contains(item) ? 1 : 0;
                }
            }
        }

        assertThat(found / (WRONG_KEYS * times)).as("recall").isCloseTo(.944, within(.03));
        assertThat(found / flagged).as("precision").isCloseTo(.982, within(.02));
    }

    /** Who knows an item with a wrong key gets it wrong; who does not meets the wrong key one time in three. */
    private static double[] scores(Random random, Set<Integer> wrong) {
        double ability = random.nextGaussian();
        double[] scores = new double[ITEMS];
        for (int item = 0; item < ITEMS; item++) {
            boolean right = random.nextDouble() < ItemBank.ITEMS.get(item).expected(ability);
            boolean scored = wrong.contains(item) ? !right && random.nextInt(3) == 0 : right;
            scores[item] = scored ? 1 : 0;
        }
        return scores;
    }

    private static List<BadGold.Response> responses(double[][] scores, int item) {
        List<BadGold.Response> responses = new ArrayList<>();
        for (double[] person : scores) {
            double rest = -person[item];
            for (double score : person) {
                rest += score;
            }
            responses.add(new BadGold.Response(person[item], rest));
        }
        return responses;
    }

    @Test
    void aKeyThatTheBestGetWrongIsSuspectFromAHundredResponsesOn() {
        assertThat(BadGold.of(turned(100)).suspect()).isTrue();
        assertThat(BadGold.of(turned(99)).suspect()).isFalse();
        assertThat(BadGold.of(turned(100)).itemRest().orElseThrow()).isNegative();
        assertThat(BadGold.of(turned(100)).topAgainst()).isEqualTo(1);
    }

    @Test
    void aHardItemThatTheBestGetRightIsSound() {
        List<BadGold.Response> hard = IntStream.range(0, 200)
                .mapToObj(person -> new BadGold.Response(person >= 150 ? 1 : 0, person))
                .toList();

        assertThat(BadGold.of(hard).suspect()).isFalse();
        assertThat(BadGold.of(hard).topAgainst()).isZero();
    }

    @Test
    void thoseTiedWithTheLastOfTheBestQuarterBelongToIt() {
        List<BadGold.Response> tied = IntStream.range(0, 100)
                .mapToObj(person -> new BadGold.Response(person < 40 ? 1 : 0, 5))
                .toList();

        assertThat(BadGold.of(tied).topAgainst()).isEqualTo(.6);
        assertThat(BadGold.of(tied.reversed()).topAgainst()).isEqualTo(.6);
    }

    @Test
    void whatEverybodyGetsRightOrNobodyAnsweredHasNoCorrelation() {
        List<BadGold.Response> alike = IntStream.range(0, 200)
                .mapToObj(person -> new BadGold.Response(1, person))
                .toList();

        assertThat(BadGold.of(alike).itemRest()).isEmpty();
        assertThat(BadGold.of(alike).suspect()).isFalse();
        assertThat(BadGold.of(List.of())).isEqualTo(new BadGold(0, OptionalDouble.empty(), 0));
    }

    @Test
    void fiveRatersMakeAnImprobableLabelSuspect() {
        assertThat(BadGold.suspect(.09, 5)).isTrue();
        assertThat(BadGold.suspect(.1, 5)).isFalse();
        assertThat(BadGold.suspect(.01, 4)).isFalse();
    }

    @Test
    void aScoreOutsideZeroToOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BadGold.Response(1.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BadGold.Response(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BadGold.Response(1, Double.NaN));
    }

    private static List<BadGold.Response> turned(int people) {
        return IntStream.range(0, people)
                .mapToObj(person -> new BadGold.Response(person < people / 2 ? 1 : 0, person))
                .toList();
    }
}
