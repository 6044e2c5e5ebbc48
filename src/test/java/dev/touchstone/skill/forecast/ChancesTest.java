package dev.touchstone.skill.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChancesTest {

    private static final Goal GOAL = Goal.of("boxes", 0.5);

    private final Chances chances = new Chances();

    @Test
    void todayOneIsReadyOrNot() {
        double variance = 0.04;
        double just = 0.5 + Goal.NINE_OF_TEN * Math.sqrt(variance);
        assertThat(chances.isReady(GOAL, known(just + 0.001, variance, 7))).isTrue();
        assertThat(chances.isReady(GOAL, known(just - 0.001, variance, 7))).isFalse();
    }

    @Test
    void whoHasNoAnswerInAnySkillThatIsAskedHasNoChance() {
        assertThat(chances.of(Goal.of("outlines", -3), known(3, 0.04, 14), 30)).containsOnly(0);
    }

    @Test
    void whoHasNotBegunOneOfTheSkillsBeginsItAsANewcomer() {
        Goal both = new Goal(Map.of("boxes", 0.5, "outlines", 0.5), 0.3);
        assertThat(chances.isReady(both, known(3, 0.04, 14))).isFalse();
        assertThat(mean(chances.of(both, known(1, 0.04, 14), 30))).isBetween(0.2, 0.95);
        assertThat(mean(chances.of(both, known(-1, 0.04, 14), 3))).isLessThan(0.1);
    }

    @Test
    void whoPractisesMoreIsLikelierToGetThere() {
        double often = mean(chances.of(GOAL, known(0.4, 0.06, 12), 14));
        double seldom = mean(chances.of(GOAL, known(0.4, 0.06, 3), 14));
        assertThat(often).isGreaterThan(seldom + 0.1);
        assertThat(mean(chances.of(GOAL, known(0.4, 0.06, 12), 2))).isLessThan(often);
    }

    @Test
    void whoDoesNotPractiseStaysWhereTheyAre() {
        assertThat(mean(chances.of(GOAL, Map.of("boxes", new Learning(0.4, 0.06, 40, 14, new Pace(0, 0))), 7)))
                .isZero();
    }

    /** 14 days looked back with 7 of practice: one expects half of the days ahead. */
    @Test
    void paceIsLookedAheadWithItsUncertainty() {
        Pace half = new Pace(7, 5);
        assertThat(half.daysOf(14, 0.5)).isEqualTo(7);
        assertThat(half.daysOf(14, 0.05)).isBetween(2, 4);
        assertThat(half.daysOf(14, 0.95)).isBetween(10, 12);
        assertThat(half.daysOf(0, 0.5)).isZero();
        assertThat(new Pace(14, 5).daysOf(7, 0.9)).isEqualTo(7);
        assertThatThrownBy(() -> new Pace(15, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNormalDistributionIsTheOneInTables() {
        assertThat(Normal.below(0)).isCloseTo(0.5, within(1e-7));
        assertThat(Normal.below(1.6448536269514722)).isCloseTo(0.95, within(1e-7));
        assertThat(Normal.below(-2.3263478740408408)).isCloseTo(0.01, within(1e-7));
    }

    private static Map<String, Learning> known(double mean, double variance, int days) {
        return Map.of("boxes", new Learning(mean, variance, 60, 0, new Pace(days, 6)));
    }

    private static double mean(double[] chances) {
        return Arrays.stream(chances).average().orElseThrow();
    }
}
