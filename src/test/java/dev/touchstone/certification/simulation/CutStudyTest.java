package dev.touchstone.certification.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.certification.decision.ExamRule;
import dev.touchstone.certification.decision.Undecided;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutStudyTest {

    @ParameterizedTest
    @ValueSource(strings = {"none", "sympson-hetter:0.2"})
    void aHigherCutPassesFewerAndAHigherAbilityPassesMore(String plan) {
        ExamRule rule = ExamRule.usual(0.5, Undecided.ESTIMATE);
        CutStudy.Curves curves = new CutStudy(Cert200.bank(), rule, ExposurePlan.of(plan)).run(4);

        List<CutStudy.AtCut> cuts = curves.cuts();
        assertThat(cuts).hasSize(11);
        assertThat(cuts.get(5).cut()).isEqualTo(0.5);
        assertThat(cuts.get(5).outcome().correctPct()).isBetween(90.0, 96.0);
        for (int cut = 1; cut < cuts.size(); cut++) {
            assertThat(cuts.get(cut).passPct()).isLessThan(cuts.get(cut - 1).passPct());
            assertThat(cuts.get(cut).bar()).isGreaterThan(cuts.get(cut - 1).bar());
        }

        List<CutStudy.AtAbility> abilities = curves.abilities();
        assertThat(abilities).hasSize(25);
        assertThat(abilities.getFirst().passPct()).isLessThan(1);
        assertThat(abilities.getLast().passPct()).isGreaterThan(99);
        assertThat(abilities)
                .filteredOn(each -> each.ability() == 0.5)
                .singleElement()
                .satisfies(atTheCut -> {
                    assertThat(atTheCut.passPct())
                            .as("the prior pulls it below half")
                            .isBetween(33.0, 55.0);
                    assertThat(atTheCut.share()).isCloseTo(Cert200.bank().expectedShare(0.5), within(1e-12));
                });
        for (int ability = 1; ability < abilities.size(); ability++) {
            assertThat(abilities.get(ability).passPct())
                    .isGreaterThanOrEqualTo(abilities.get(ability - 1).passPct() - 5);
        }
    }
}
