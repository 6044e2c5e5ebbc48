package dev.touchstone.skill.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.touchstone.skill.irt.ItemCurve;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankTest {

    @Test
    void theUsualBankHasTwoHundredItemsHalfOfThemMultipleChoice() {
        assertThat(Bank.usual().items()).hasSize(200);
        assertThat(Bank.usual().items().stream().filter(item -> item.guess() == 0.25))
                .hasSize(100);
        assertThat(Bank.usual().items().getFirst()).isEqualTo(new ItemCurve(1.1594, -0.9785, 0.25));
    }

    @Test
    void aTableIsRead() throws IOException {
        Bank bank = Bank.read(new StringReader("item,a,b,c,area\n7,1.5,-2,0,streets\n"));
        assertThat(bank.items()).containsExactly(new ItemCurve(1.5, -2, 0));
        assertThat(bank.areas()).containsExactly("streets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7,0,1,0,0", "7,1", "7,one,1,0,0", "", "7,1,1,1.2,0", "7,1,1,0", "7,1,1,0, "})
    void aLineThatHoldsNoItemIsNamed(String line) {
        assertThatIOException()
                .isThrownBy(() -> Bank.read(new StringReader("item,a,b,c,area\n0,1,1,0,0\n" + line + "\n")))
                .withMessageStartingWith("line 3: \"" + line + "\"");
    }

    @Test
    void aTableWithOtherHeadsIsRefused() {
        assertThatIOException().isThrownBy(() -> Bank.read(new StringReader("a,b,c\n1,1,0\n")));
    }
}
