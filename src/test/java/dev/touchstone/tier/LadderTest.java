package dev.touchstone.tier;

import static dev.touchstone.tier.ALadder.BOXES;
import static dev.touchstone.tier.ALadder.IMAGES;
import static dev.touchstone.tier.ALadder.LIVE;
import static dev.touchstone.tier.ALadder.USUAL;
import static dev.touchstone.tier.ALadder.boxes;
import static dev.touchstone.tier.ALadder.certified;
import static dev.touchstone.tier.ALadder.live;
import static dev.touchstone.tier.ALadder.tier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderTest {

    @Test
    void whoHasShownNothingHoldsTheLowest() {
        assertThat(USUAL.earned(Merits.NONE)).isZero();
    }

    @Test
    void theHighestTierThatIsMetIsEarnedWhateverLiesBelow() {
        assertThat(USUAL.earned(certified("text-labelling"))).isEqualTo(1);
        assertThat(USUAL.earned(boxes(0.7))).isEqualTo(2);
        assertThat(USUAL.earned(live(100, 95))).isEqualTo(3);
    }

    @Test
    void aCertificationThatIsNotAskedForCountsNothing() {
        assertThat(IMAGES.missing(certified("code-review")))
                .contains(new Missing.Certifications(1, List.of("image-labelling", "text-labelling")));
        Requirement two = new Requirement.Certified(2, List.of("a", "b", "c"));
        assertThat(two.missing(certified("b"))).contains(new Missing.Certifications(1, List.of("a", "c")));
        assertThat(two.missing(certified("b", "c"))).isEmpty();
    }

    @Test
    void aBoundIsMetFromItsHundredthOnAndToldRoundedDown() {
        assertThat(BOXES.missing(boxes(0.60))).isEmpty();
        assertThat(BOXES.missing(boxes(0.5999))).contains(new Missing.Standing("boxes", Optional.of(59), 60));
        assertThat(BOXES.missing(Merits.NONE)).contains(new Missing.Standing("boxes", Optional.empty(), 60));
    }

    @Test
    void liveWorkNeedsEnoughAnswersAndEnoughRightOnes() {
        assertThat(LIVE.missing(live(100, 95))).isEmpty();
        assertThat(LIVE.missing(live(99, 99))).contains(new Missing.LiveWork(1, Optional.empty(), LIVE));
        assertThat(LIVE.missing(live(1000, 949))).contains(new Missing.LiveWork(0, Optional.of(94), LIVE));
        assertThat(LIVE.missing(live(40, 20))).contains(new Missing.LiveWork(60, Optional.of(50), LIVE));
        assertThat(LIVE.missing(Merits.NONE)).contains(new Missing.LiveWork(100, Optional.empty(), LIVE));
    }

    @Test
    void liveWorkOfAllSkillsIsAddedUpUnlessOneIsNamed() {
        Merits both = new Merits(
                Set.of(), Map.of(), Map.of("boxes", new LiveTally(60, 60), "outlines", new LiveTally(40, 36)));
        assertThat(LIVE.missing(both)).isEmpty();
        assertThat(new Requirement.Live(50, 95, Optional.of("outlines")).missing(both))
                .map(missing -> ((Missing.LiveWork) missing).more())
                .contains(10L);
    }

    @Test
    void aLadderHoldsItsPromises() {
        assertThatThrownBy(() -> new Ladder(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ladder(List.of(tier("a", 10, BOXES))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ladder(List.of(tier("a", 10), tier("b", 20))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ladder(List.of(tier("a", 10), tier("b", 9, BOXES))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ladder(List.of(tier("a", 10), tier("a", 20, BOXES))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLadderIsReadBackAsItWasWritten() {
        assertThat(LadderText.read(LadderText.write(USUAL))).isEqualTo(USUAL);
        Ladder yen = new Ladder(List.of(new Tier(
                "t",
                USUAL.lowest().name().with("es", "El nivel"),
                USUAL.lowest().unlocks(),
                new Rate(1500, Currency.getInstance("JPY")),
                List.of())));
        assertThat(LadderText.read(LadderText.write(yen))).isEqualTo(yen);
    }
}
