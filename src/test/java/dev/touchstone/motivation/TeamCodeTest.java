package dev.touchstone.motivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"7K3DM-Q9XT1", "7k3dmq9xt1", " 7K3DM – Q9XTL ", "7k3dm q9xti", "7K 3D MQ 9X T1", "7K3DM-q9xt\tI"
            })
    void anyWayOfTypingItIsTheSameCode(String typed) {
        assertThat(TeamCode.parse(typed)).map(TeamCode::toString).contains("7K3DM-Q9XT1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3DM", "7K3DM-Q9XT1-7", "7K3DM-Q9XTU", "7K3DM-Q9XT!", "'; drop table team"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(TeamCode.parse(typed)).isEmpty();
    }

    @Test
    void codesAreReadAsTheyAreShownAndDoNotRepeat() {
        Random random = new Random(5);
        Set<TeamCode> made = new HashSet<>();
        for (int team = 0; team < 1000; team++) {
            TeamCode code = TeamCode.random(random);
            assertThat(TeamCode.parse(code.toString())).contains(code);
            made.add(code);
        }
        assertThat(made).hasSize(1000);
    }
}
