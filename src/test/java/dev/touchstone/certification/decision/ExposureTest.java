package dev.touchstone.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExposureTest {

    private static final ExamRule RULE = ExamRule.usual(0.5, Undecided.ESTIMATE);

    private static double[] probabilities(Bank bank) {
        return bank.items().stream().mapToDouble(BankItem::administer).toArray();
    }

    @Test
    void theProbabilitiesLieNearTheReferences() {
        double[] found =
                probabilities(Exposure.usual(RULE, 0.2).limit(Vectors.BANK, 1).bank());
        JsonNode reference = Vectors.read("sympson_hetter_K").path("0.2");
        double off = 0;
        int limited = 0;
        for (int place = 0; place < found.length; place++) {
            double expected = reference.path(place).asDouble();
            // Both are simulated, and an item chosen for few more people than the rate may be limited in one only.
            assertThat(found[place]).isCloseTo(expected, within(0.2));
            off += Math.abs(found[place] - expected) / found.length;
            limited += (found[place] < 1) == (expected < 1) ? 1 : 0;
        }
        assertThat(off).isLessThan(0.015);
        assertThat(limited).isGreaterThanOrEqualTo(190);
    }

    @Test
    void noItemIsGivenToMoreThanTheRate() {
        Exposure.Limited limited = new Exposure(RULE, 0.3, 2_000, 8).limit(Vectors.BANK, 5);
        assertThat(limited.highest()).isBetween(0.28, 0.34);
        assertThat(limited.meanItems()).isBetween(20.0, 22.5);
        assertThat(limited.bank().items().stream().map(BankItem::id))
                .containsExactlyElementsOf(
                        Vectors.BANK.items().stream().map(BankItem::id).toList());
    }

    @Test
    void theSameSeedGivesTheSameProbabilities() {
        Exposure exposure = new Exposure(RULE, 0.25, 300, 3);
        assertThat(probabilities(exposure.limit(Vectors.BANK, 9).bank()))
                .isEqualTo(probabilities(exposure.limit(Vectors.BANK, 9).bank()));
    }

    @Test
    void aRateOfOneLimitsNothing() {
        assertThat(probabilities(
                        new Exposure(RULE, 1, 100, 1).limit(Vectors.BANK, 9).bank()))
                .containsOnly(1);
    }

    @Test
    void aBankTooSmallForItsRateStillEndsEverySitting() {
        Exposure.Limited limited = new Exposure(RULE, 0.05, 200, 5).limit(Vectors.first(24), 2);
        assertThat(limited.meanItems()).isGreaterThanOrEqualTo(10);
        assertThat(limited.highest()).as("more than can be kept to").isGreaterThan(0.05);
    }

    @Test
    void aRateThatNothingCanKeepIsRefused() {
        for (double rate : List.of(0.0, -0.2, 1.01, Double.NaN)) {
            assertThatIllegalArgumentException().isThrownBy(() -> Exposure.usual(RULE, rate));
        }
    }

    @Test
    void aBankOfFiveTimesTheMeanLengthAndSittingsIsEnough() {
        assertThat(BankSize.of(200, 20, 2)).isEqualTo(new BankSize.Met());
        assertThat(BankSize.of(200, 20, 2).rate()).isEqualTo(0.2);
        assertThat(BankSize.of(199, 20, 2)).isInstanceOfSatisfying(BankSize.Missing.class, missing -> {
            assertThat(missing.items()).isOne();
            assertThat(missing.rate()).isCloseTo(40 / 199.0, within(1e-12));
        });
        assertThat(BankSize.of(60, 22.47, 2)).isEqualTo(new BankSize.Missing(165, 2 * 22.47 / 60));
        assertThat(BankSize.of(20, 22, 2).rate())
                .as("everybody gets everything")
                .isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> BankSize.of(20, 22, 0));
    }
}
