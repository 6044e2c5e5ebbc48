package dev.touchstone.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExamBankTest {

    @Test
    void theExpectedShareRisesWithAbilityFromTheGuessesToAll() {
        double before = 0;
        for (double ability = -8; ability <= 8; ability += 0.5) {
            double share = Vectors.BANK.expectedShare(ability);
            assertThat(share).isGreaterThan(before);
            before = share;
        }
        assertThat(Vectors.BANK.expectedShare(-60)).isCloseTo(0.125, within(1e-6));
        assertThat(Vectors.BANK.expectedShare(60)).isCloseTo(1, within(1e-6));
    }

    @Test
    void anAbilityIsFoundByItsShare() {
        assertThat(Vectors.BANK.abilityOf(Vectors.BANK.expectedShare(0.7))).isCloseTo(0.7, within(1e-9));
        assertThat(Vectors.BANK.abilityOf(0)).isCloseTo(-8, within(1e-9));
        assertThat(Vectors.BANK.abilityOf(1)).isCloseTo(8, within(1e-9));
    }

    @Test
    void itemsAreFoundByTheirIds() {
        assertThat(Vectors.BANK.place(Vectors.BANK.item(5).id())).isEqualTo(5);
        assertThat(Vectors.BANK.areas()).containsExactly("area 0", "area 1", "area 2", "area 3");
        assertThat(Vectors.BANK.areas().get(Vectors.BANK.areaOf(6))).isEqualTo("area 2");
        UUID unknown = new UUID(9, 9);
        assertThat(Vectors.BANK.holds(unknown)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Vectors.BANK.place(unknown));
    }

    @Test
    void aBankWithoutItemsOrWithOneTwiceIsRefused() {
        BankItem one = Vectors.BANK.item(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Bank(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bank(List.of(one, one)));
        assertThatIllegalArgumentException().isThrownBy(() -> Vectors.BANK.withExposure(new double[] {0.5}));
        assertThatIllegalArgumentException().isThrownBy(() -> new BankItem(one.id(), one.curve(), "all", 0));
    }
}
