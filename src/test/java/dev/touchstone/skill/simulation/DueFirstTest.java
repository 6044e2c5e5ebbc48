package dev.touchstone.skill.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class DueFirstTest {

    private static final Topic BOXES = new Topic(0, 0);
    private static final Topic SPANS = new Topic(1, 0);
    private static final Topic CLAIMS = new Topic(2, 0);

    /** Weak in claims, strong in boxes. */
    private static final IntToDoubleFunction ESTIMATE = skill -> 1 - skill;

    private final DueFirst plan = new DueFirst();

    @Test
    void whatIsDueComesBeforeWhatIsWeak() {
        plan.answered(CLAIMS, 1, 0); // due on day 3
        plan.answered(BOXES, 0, 0); // due on day 1
        assertThat(plan.next(1, ESTIMATE)).isEqualTo(BOXES);
        assertThat(plan.next(3, ESTIMATE)).isEqualTo(CLAIMS);
    }

    @Test
    void ofWhatIsDueTheWeakestSkillComesFirst() {
        plan.answered(BOXES, 0, 0);
        plan.answered(SPANS, 0, 0);
        assertThat(plan.next(5, ESTIMATE)).isEqualTo(SPANS);
        assertThat(plan.next(5, skill -> skill)).isEqualTo(BOXES);
    }

    @Test
    void aRightAnswerMovesTheNextDateAwayAndAWrongOneBringsItBack() {
        plan.answered(BOXES, 1, 0);
        plan.answered(BOXES, 1, 3); // 7.5 days on: day 11
        plan.answered(SPANS, 0.6, 6); // two days on: day 8
        assertThat(plan.next(6, skill -> 0)).isEqualTo(SPANS);
        plan.answered(BOXES, 0, 6); // tomorrow: day 7
        assertThat(plan.next(6, skill -> 0)).isEqualTo(BOXES);
    }

    @Test
    void withNothingDueTheSoonestComesEarly() {
        plan.answered(CLAIMS, 1, 0);
        plan.answered(BOXES, 0.6, 0);
        assertThat(plan.next(0, ESTIMATE)).isEqualTo(BOXES);
    }
}
