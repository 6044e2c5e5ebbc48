package dev.touchstone.grading.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.preference.Mirror;
import dev.touchstone.content.preference.Mirror.How;
import dev.touchstone.grading.preference.BiasMirrors.Index;
import dev.touchstone.grading.preference.BiasMirrors.Judged;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class BiasMirrorsTest {

    private static final ItemId FIRST = new ItemId(new UUID(0, 1));
    private static final ItemId AGAIN = new ItemId(new UUID(0, 2));

    @Test
    void withoutPairsNothingIsSaid() {
        Index none = new Index(0, OptionalDouble.empty());

        assertThat(BiasMirrors.of(List.of())).isEqualTo(new BiasMirrors(none, none, none, none));
        assertThat(BiasMirrors.of(List.of(judged(FIRST, APair.LONG, null, 1)))).isEqualTo(BiasMirrors.of(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 6, 1, 0", // the same answer wins
        "1, 5, 1, 0.333333", // and so here, a little less surely
        "4, 4, 1, 0", // equal stays equal
        "1, 1, 0, 1", // whatever stands first wins
        "7, 7, 0, -1", // whatever stands second wins
        "4, 2, 0, 0.333333"
    })
    void aSwappedPairTellsOfConsistencyAndPlace(int first, int second, double consistent, double position) {
        BiasMirrors found = BiasMirrors.ofPairs(List.of(pair(How.SWAPPED, Side.TIE, first, second)));

        assertIs(found.selfConsistency(), 1, consistent);
        assertIs(found.position(), 1, position);
        assertThat(found.length().value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"B, 1, 7, 1", "B, 2, 2, 0", "B, 4, 1, -0.5", "A, 7, 1, 1", "A, 3, 4, -0.166667"})
    void aPaddedOrFlatteringAnswerTellsOfTheBiasTowardsIt(Side changed, int first, int second, double bias) {
        assertIs(
                BiasMirrors.ofPairs(List.of(pair(How.PADDED, changed, first, second)))
                        .length(),
                1,
                bias);
        assertIs(
                BiasMirrors.ofPairs(List.of(pair(How.FLATTERED, changed, first, second)))
                        .flattery(),
                1,
                bias);
    }

    @Test
    void eachFigureIsTheMeanOverItsOwnPairs() {
        BiasMirrors found = BiasMirrors.ofPairs(List.of(
                pair(How.SWAPPED, Side.TIE, 1, 7),
                pair(How.SWAPPED, Side.TIE, 1, 1),
                pair(How.PADDED, Side.A, 4, 1),
                pair(How.PADDED, Side.B, 4, 4),
                pair(How.PADDED, Side.B, 4, 5)));

        assertIs(found.selfConsistency(), 2, 0.5);
        assertIs(found.position(), 2, 0.5);
        assertIs(found.length(), 3, (0.5 + 0 + 1 / 6.0) / 3);
        assertIs(found.flattery(), 0, Double.NaN);
    }

    @Test
    void pairsAreFoundByTheMirrorInWhateverOrderTheyWereAnswered() {
        Judged first = judged(FIRST, APair.LONG, null, 2);
        Judged again = judged(AGAIN, APair.LONG + " Yes, 52.", new Mirror(FIRST, How.PADDED), 5);

        assertIs(BiasMirrors.of(List.of(first, again)).length(), 1, 0.5);
        assertThat(BiasMirrors.of(List.of(again, first))).isEqualTo(BiasMirrors.of(List.of(first, again)));
    }

    @Test
    void aMirrorWhoseEarlierItemWasNotAnsweredCountsNowhere() {
        Judged again = judged(AGAIN, APair.LONG + " Yes, 52.", new Mirror(FIRST, How.PADDED), 5);

        assertThat(BiasMirrors.of(List.of(again)).length().n()).isZero();
    }

    @Test
    void aPairNeedsTwoVerdictsAndAChangedAnswerUnlessItWasSwapped() {
        assertThatIllegalArgumentException().isThrownBy(() -> pair(How.SWAPPED, Side.TIE, 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> pair(How.SWAPPED, Side.A, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> pair(How.PADDED, Side.TIE, 1, 3));
    }

    private static void assertIs(Index index, int n, double value) {
        assertThat(index.n()).isEqualTo(n);
        if (Double.isNaN(value)) {
            assertThat(index.value()).isEmpty();
        } else {
            assertThat(index.value().orElseThrow()).isCloseTo(value, within(1e-6));
        }
    }

    private static MirroredPair pair(How how, Side changed, int first, int second) {
        return new MirroredPair(how, changed, new PreferenceAnswer(first), new PreferenceAnswer(second));
    }

    private static Judged judged(ItemId item, String b, @Nullable Mirror mirror, int point) {
        return Judged.of(
                item,
                APair.details(APair.SHORT, b, mirror),
                JsonNodeFactory.instance.objectNode().put("preference", point));
    }
}
