package dev.touchstone.skill.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.skill.quality.DawidSkene.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DawidSkeneTest {

    @Test
    void aRaterWhoTurnsClassesAroundIsReadTheOtherWayRound() {
        List<Label> labels = new ArrayList<>();
        for (int thing = 0; thing < 20; thing++) {
            for (int rater = 0; rater < 3; rater++) {
                labels.add(new Label(thing, rater, thing % 2));
            }
            labels.add(new Label(thing, 3, 1 - thing % 2));
        }

        Consensus found = DawidSkene.of(20, 4, 2, labels, 0);

        assertThat(found.confusion(3, 0, 1)).isCloseTo(1, within(1e-6));
        assertThat(found.label(4)).isZero();
        assertThat(found.label(5)).isOne();
        assertThat(found.prevalence(0)).isCloseTo(.5, within(1e-6));
    }

    @Test
    void withSmoothingNobodyIsInfallible() {
        List<Label> labels = List.of(new Label(0, 0, 0), new Label(1, 0, 1));

        Consensus plain = DawidSkene.of(2, 2, 2, labels, 0);
        Consensus smooth = DawidSkene.of(2, 2, 2, labels, .5);

        assertThat(plain.posterior(0, 0)).isEqualTo(1);
        assertThat(smooth.posterior(0, 0)).isBetween(.5, .99);
        assertThat(smooth.logLikelihood()).isFinite();
    }

    @Test
    void aRaterWithoutLabelsMayBeOfAnySkill() {
        Consensus found = DawidSkene.of(1, 2, 4, List.of(new Label(0, 0, 2)), 0);

        assertThat(found.label(0)).isEqualTo(2);
        assertThat(found.confusion(1, 0, 0)).isEqualTo(.25);
        assertThat(found.logLikelihood()).isZero();
        assertThat(found.rounds()).isPositive();
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DawidSkene.of(1, 1, 2, List.of(new Label(0, 0, 2)), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DawidSkene.of(1, 1, 2, List.of(new Label(0, 1, 0)), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DawidSkene.of(2, 1, 2, List.of(new Label(0, 0, 0)), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DawidSkene.of(1, 1, 2, List.of(new Label(0, 0, 0)), Double.NaN));
    }
}
