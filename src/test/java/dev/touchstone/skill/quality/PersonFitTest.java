package dev.touchstone.skill.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.skill.irt.Ability;
import dev.touchstone.skill.irt.ItemCurve;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonFitTest {

    private static final List<ItemCurve> EASY_TO_HARD = IntStream.range(0, 20)
            .mapToObj(item -> new ItemCurve(1.2, (item - 9.5) / 5, 0))
            .toList();

    @Test
    void whoGetsOnlyTheHardItemsRightFitsBadly() {
        assertThat(star(item -> item >= 10)).isLessThan(-3);
        assertThat(star(item -> item < 10)).isPositive();
    }

    @Test
    void itemsThatAreAllAlikeCannotTell() {
        List<ItemCurve> alike = Collections.nCopies(20, new ItemCurve(1, 0, 0));
        List<Boolean> right = right(item -> item < 10);

        assertThat(PersonFit.lz(alike, right, 0)).isEmpty();
        assertThat(PersonFit.lzStar(alike, right, .5, Ability.PRIOR)).isEmpty();
        assertThat(PersonFit.lz(List.of(), List.of(), 0)).isEmpty();
        assertThat(PersonFit.lzStar(List.of(), List.of(), 0, Ability.PRIOR)).isEmpty();
    }

    @Test
    void anItemThatIsCertainLeavesTheRestAsItIs() {
        List<ItemCurve> more = new ArrayList<>(EASY_TO_HARD);
        more.add(new ItemCurve(10, -10, 0));
        List<Boolean> right = right(item -> item < 10);
        List<Boolean> missed = new ArrayList<>(right);
        missed.add(false);

        assertThat(PersonFit.lz(more, missed, 0)).isEqualTo(PersonFit.lz(EASY_TO_HARD, right, 0));
        assertThat(PersonFit.lzStar(more, missed, 0, Ability.PRIOR))
                .isEqualTo(PersonFit.lzStar(EASY_TO_HARD, right, 0, Ability.PRIOR));
    }

    @Test
    void answersToOtherItemsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonFit.lz(EASY_TO_HARD, List.of(true), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonFit.lzStar(EASY_TO_HARD, right(item -> true), Double.NaN, Ability.PRIOR));
    }

    private static double star(IntPredicate rule) {
        return PersonFit.lzStar(EASY_TO_HARD, right(rule), 0, Ability.PRIOR).orElseThrow();
    }

    private static List<Boolean> right(IntPredicate rule) {
        return IntStream.range(0, 20).mapToObj(rule::test).toList();
    }
}
