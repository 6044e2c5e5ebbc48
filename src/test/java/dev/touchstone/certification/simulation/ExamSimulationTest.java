package dev.touchstone.certification.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.certification.decision.ExamRule;
import dev.touchstone.certification.decision.Undecided;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamSimulationTest {

    private static ExamSimulation exam(Undecided undecided) {
        return new ExamSimulation(new ExposurePlan.None().trial(Cert200.bank(), ExamRule.usual(0.5, undecided), 1));
    }

    @ParameterizedTest
    @EnumSource(Undecided.class)
    void everySittingIsRightOrWrongOrOpen(Undecided undecided) {
        ExamOutcome outcome = exam(undecided).run(Abilities.drawn(2_000, 3), 3);
        assertThat(outcome.correctPct() + outcome.falseCertifyPct() + outcome.falseRefusePct() + outcome.notYetPct())
                .isCloseTo(100, within(1e-9));
        assertThat(outcome.notYetPct() > 0).isEqualTo(undecided == Undecided.NOT_YET);
        assertThat(outcome.meanItems()).isBetween(10.0, undecided == Undecided.EXTEND ? 200.0 : 50.0);
    }

    @Test
    void extendingIsLongerAndMoreOftenRight() {
        double[] people = Abilities.drawn(4_000, 3);
        ExamOutcome estimate = exam(Undecided.ESTIMATE).run(people, 3);
        ExamOutcome extend = exam(Undecided.EXTEND).run(people, 3);
        assertThat(extend.meanItems()).isGreaterThan(estimate.meanItems());
        assertThat(extend.correctPct()).isGreaterThan(estimate.correctPct());
        assertThat(extend.unsurePct()).isLessThan(estimate.unsurePct());
    }

    @Test
    void theSameSeedGivesTheSameFigures() {
        double[] people = Abilities.drawn(500, 8);
        assertThat(exam(Undecided.ESTIMATE).run(people, 8))
                .isEqualTo(exam(Undecided.ESTIMATE).run(people, 8));
        assertThat(exam(Undecided.ESTIMATE).run(people, 8))
                .isNotEqualTo(exam(Undecided.ESTIMATE).run(people, 9));
    }

    @Test
    void abilitiesAreReadFromATable() throws IOException {
        assertThat(Abilities.read(new StringReader("theta\n-1.5\r\n0.25\n"))).containsExactly(-1.5, 0.25);
        double[] drawn = Abilities.drawn(4_000, 2);
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isBetween(-0.05, 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"low", "", "NaN", "1,2", "Infinity"})
    void aLineThatHoldsNoAbilityIsNamed(String line) {
        assertThatIOException()
                .isThrownBy(() -> Abilities.read(new StringReader("theta\n0\n" + line + "\n")))
                .withMessage("line 3: \"" + line + "\" is no ability; it is one number");
    }

    @Test
    void aTableWithoutAbilitiesIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> Abilities.read(new StringReader("theta\n")))
                .withMessageStartingWith("line 2");
        assertThatIOException()
                .isThrownBy(() -> Abilities.read(new StringReader("0.5\n")))
                .withMessage("line 1: the head is theta");
    }

    @Test
    void plansAreReadAsTheySayThemselves() {
        for (String plan : List.of("none", "sympson-hetter:0.2", "a-stratified")) {
            assertThat(ExposurePlan.of(plan)).hasToString(plan);
        }
        for (String wrong : List.of("some", "sympson-hetter", "sympson-hetter:much", "sympson-hetter:0")) {
            assertThatIllegalArgumentException().isThrownBy(() -> ExposurePlan.of(wrong));
        }
    }
}
