package dev.touchstone.tier;

import static dev.touchstone.tier.ALadder.USUAL;
import static dev.touchstone.tier.ALadder.boxes;
import static dev.touchstone.tier.ALadder.certified;
import static dev.touchstone.tier.ALadder.given;
import static dev.touchstone.tier.ALadder.paying;
import static dev.touchstone.tier.ALadder.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.tier.Settlement.Change;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementTest {

    private static final Given ENTRY = given(USUAL, "entry");
    private static final Given SKILLED = given(USUAL, "skilled");

    @Test
    void whoJoinsHoldsWhatTheyHaveShown() {
        assertThat(Settlement.first(USUAL, Merits.NONE).change()).isEqualTo(Change.FIRST);
        Settlement shown = Settlement.first(USUAL, certified("image-labelling"));
        assertThat(shown.now()).isEqualTo(ENTRY);
        assertThat(shown.change()).isEqualTo(Change.RAISED);
    }

    @Test
    void whoHasShownMoreRises() {
        Settlement risen = Settlement.of(ENTRY, USUAL, boxes(0.8));
        assertThat(risen.now()).isEqualTo(SKILLED);
        assertThat(risen.change()).isEqualTo(Change.RAISED);
        assertThat(risen.less()).isEmpty();
    }

    @Test
    void whoWouldHoldLessKeepsWhatTheyHoldAndIsNamed() {
        Settlement kept = Settlement.of(SKILLED, USUAL, certified("image-labelling"));
        assertThat(kept.now()).isEqualTo(SKILLED);
        assertThat(kept.change()).isEqualTo(Change.NONE);
        assertThat(kept.less()).contains(ENTRY);
    }

    @Test
    void aLowerRateIsNotForThoseWhoHaveAHigherOne() {
        Settlement kept = Settlement.of(SKILLED, paying("skilled", 1600), boxes(0.8));
        assertThat(kept.now()).isEqualTo(SKILLED);
        assertThat(kept.less()).map(Given::rate).contains(new Rate(1600, ALadder.USD));
    }

    @Test
    void aHigherRateIsForEverybodyWhoHoldsTheTier() {
        Ladder better = paying("skilled", 2000);
        Settlement repaid = Settlement.of(SKILLED, better, Merits.NONE);
        assertThat(repaid.change()).isEqualTo(Change.REPAID);
        assertThat(repaid.now().rate().minor()).isEqualTo(2000);
        assertThat(repaid.less()).map(Given::slug).contains("trainee");
    }

    @Test
    void otherMoneyIsNotSilentlyTakenForMore() {
        Ladder yen = new Ladder(List.of(new Tier(
                "trainee",
                USUAL.lowest().name(),
                USUAL.lowest().unlocks(),
                new Rate(99999, Currency.getInstance("JPY")),
                List.of())));
        Given trainee = given(USUAL, "trainee");
        Settlement kept = Settlement.of(trainee, yen, Merits.NONE);
        assertThat(kept.now()).isEqualTo(trainee);
        assertThat(kept.less()).isPresent();
    }

    @Test
    void aTierThatLeftTheLadderIsKeptUnlessSomethingAsGoodStandsThere() {
        Settlement kept = Settlement.of(SKILLED, without("skilled"), Merits.NONE);
        assertThat(kept.now()).isEqualTo(SKILLED);
        assertThat(kept.less()).map(Given::slug).contains("trainee");
        Settlement moved = Settlement.of(SKILLED, without("skilled"), ALadder.live(100, 100));
        assertThat(moved.now().slug()).isEqualTo("top");
        assertThat(moved.change()).isEqualTo(Change.MOVED);
    }

    @Test
    void whoRisesKeepsARateThatIsHigherThanThatOfTheNewTier() {
        Given wellPaid = ENTRY.paid(new Rate(2100, ALadder.USD));
        Settlement risen = Settlement.of(wellPaid, USUAL, boxes(0.8));
        assertThat(risen.now()).isEqualTo(SKILLED.paid(new Rate(2100, ALadder.USD)));
        assertThat(risen.less()).contains(SKILLED);
    }

    /** Whatever ladders and evidence do, nobody falls in rank or pay, and a second look changes nothing. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nobodyEverFallsByItself(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 400; run++) {
            Ladder ladder = random.nextBoolean() ? paying("skilled", 1500 + random.nextInt(900)) : USUAL;
            Given held = Given.of(USUAL, random.nextInt(4));
            Merits brought = random.nextBoolean() ? boxes(random.nextDouble()) : certified("image-labelling");
            Settlement once = Settlement.of(held, ladder, brought);
            assertThat(once.now().rank()).as("seed %d", seed).isGreaterThanOrEqualTo(held.rank());
            assertThat(once.now().rate().atLeast(held.rate()))
                    .as("seed %d", seed)
                    .isTrue();
            Settlement again = Settlement.of(once.now(), ladder, brought);
            assertThat(again.change()).as("seed %d", seed).isEqualTo(Change.NONE);
            assertThat(again.now()).isEqualTo(once.now());
        }
    }
}
