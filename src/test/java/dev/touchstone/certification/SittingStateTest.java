package dev.touchstone.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.base.PersonId;
import dev.touchstone.certification.decision.ExamRule;
import dev.touchstone.certification.decision.Undecided;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A sitting goes one way. */
class SittingStateTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final PersonId EXAMINER = new PersonId(UUID.randomUUID());

    @Test
    void noStateIsReachedTwice() {
        for (SittingState state : SittingState.values()) {
            assertThat(reachable(state)).as("from %s", state).doesNotContain(state);
        }
    }

    @Test
    void aHundredThousandRandomEventsReachNoIllegalStateAndNoStateTwice() {
        Random dice = new Random(7);
        int events = 0;
        while (events < 100_000) {
            Sitting sitting = sitting();
            List<SittingState> way = new ArrayList<>(List.of(sitting.state()));
            for (int event = 0; event < 12; event++, events++) {
                SittingState before = sitting.state();
                boolean moved = tried(sitting, dice.nextInt(6), START.plusSeconds(dice.nextInt(9_000) - 100L));
                if (moved) {
                    assertThat(before.next()).contains(sitting.state());
                    way.add(sitting.state());
                } else {
                    assertThat(sitting.state()).isEqualTo(before);
                }
            }
            assertThat(way).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatWasDecidedStays() {
        Sitting sitting = sitting();
        sitting.start(START);
        sitting.submit(new SittingResult(), false, START);
        sitting.decide(START);
        assertThatThrownBy(() -> sitting.annul(EXAMINER, "No.", START)).hasMessageContaining("cannot become VOIDED");
        assertThatThrownBy(() -> sitting.start(START)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPauseWithinItsLengthCostsNoTimeAndWhatIsOverCosts() {
        SittingClock clock = sitting().clock();
        clock.start(START);
        clock.pause(START.plusSeconds(60));
        assertThat(clock.left(START.plusSeconds(600))).isEqualTo(Duration.ofSeconds(3_540));
        clock.goOn(START.plusSeconds(600));
        assertThat(clock.left(START.plusSeconds(600))).isEqualTo(Duration.ofSeconds(3_540));
        clock.pause(START.plusSeconds(600));
        clock.goOn(START.plusSeconds(600 + 1_000));
        assertThat(clock.left(START.plusSeconds(1_600))).isEqualTo(Duration.ofSeconds(3_440));
        assertThat(clock.canPause()).isFalse();
    }

    @Test
    void aClockThatIsSetBackGivesNoTimeAway() {
        SittingClock clock = sitting().clock();
        clock.start(START);
        clock.pause(START.plusSeconds(60));
        clock.goOn(START.minusSeconds(3_600));
        assertThat(clock.left(START.plusSeconds(60))).isLessThanOrEqualTo(Duration.ofSeconds(3_600));
    }

    private static Set<SittingState> reachable(SittingState from) {
        Set<SittingState> found = EnumSet.noneOf(SittingState.class);
        List<SittingState> open = new ArrayList<>(from.next());
        while (!open.isEmpty()) {
            SittingState state = open.removeLast();
            if (found.add(state)) {
                open.addAll(state.next());
            }
        }
        return found;
    }

    private static boolean tried(Sitting sitting, int event, Instant now) {
        try {
            switch (event) {
                case 0 -> sitting.start(now);
                case 1 -> sitting.submit(new SittingResult(), false, now);
                case 2 -> sitting.review();
                case 3 -> sitting.decide(now);
                case 4 -> sitting.release(EXAMINER, "As measured.", now);
                default -> sitting.annul(EXAMINER, "A fault of ours.", now);
            }
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private static Sitting sitting() {
        var terms = new SittingTerms(
                ExamRule.usual(0.5, Undecided.ESTIMATE), Duration.ofHours(1), 2, Duration.ofMinutes(15));
        return new Sitting(new PersonId(UUID.randomUUID()), UUID.randomUUID(), UUID.randomUUID(), terms, 1, START);
    }
}
