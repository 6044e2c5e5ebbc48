package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.PersonId;
import dev.touchstone.labeling.Work;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveTimeTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Work LESSON = Work.lesson(UUID.randomUUID(), "first-boxes");

    private final OpenSpan open = span(Optional.empty());

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 90, 180})
    void aGapUpToTheCutCountsWhole(long gap) {
        assertThat(beat(open, LESSON, gap)).isEqualTo(new ActiveTime.Heard.Grows(NINE.plusSeconds(gap)));
    }

    @ParameterizedTest
    @ValueSource(longs = {181, 3600, 86_400})
    void aLongerGapCountsUpToTheCutWhetherSomebodyComesBackOrNot(long gap) {
        Instant cut = NINE.plusSeconds(180);

        assertThat(beat(open, LESSON, gap)).isEqualTo(new ActiveTime.Heard.Ended(cut));
        assertThat(ActiveTime.over(open, NINE.plusSeconds(gap))).contains(cut);
        assertThat(ActiveTime.until(open, NINE.plusSeconds(gap))).isEqualTo(cut);
    }

    @Test
    void otherWorkEndsTheStretchWhereItBegins() {
        assertThat(beat(open, Work.review(), 60)).isEqualTo(new ActiveTime.Heard.Ended(NINE.plusSeconds(60)));
    }

    @Test
    void whoLeftAndComesBackAtOnceWasNeverAway() {
        OpenSpan left = span(Optional.of(NINE));

        assertThat(beat(left, LESSON, 30)).isEqualTo(new ActiveTime.Heard.Grows(NINE.plusSeconds(30)));
        assertThat(beat(left, LESSON, 31)).isEqualTo(new ActiveTime.Heard.Ended(NINE));
        assertThat(beat(left, Work.drill(), 5)).isEqualTo(new ActiveTime.Heard.Ended(NINE));
        assertThat(ActiveTime.over(left, NINE.plusSeconds(30))).isEmpty();
        assertThat(ActiveTime.over(left, NINE.plusSeconds(31))).contains(NINE);
    }

    @Test
    void aClockThatIsSetBackCountsNothingAndGoesOnCountingAfterAFarStep() {
        assertThat(beat(open, LESSON, -1)).isEqualTo(new ActiveTime.Heard.Nothing());
        assertThat(beat(open, LESSON, -180)).isEqualTo(new ActiveTime.Heard.Nothing());
        assertThat(beat(open, LESSON, -181)).isEqualTo(new ActiveTime.Heard.Ended(NINE));
        assertThat(ActiveTime.until(open, NINE.minusSeconds(3600))).isEqualTo(NINE);
        assertThat(ActiveTime.over(open, NINE.minusSeconds(3600))).isEmpty();
    }

    private static ActiveTime.Heard beat(OpenSpan span, Work work, long later) {
        return ActiveTime.beat(span, work, NINE.plusSeconds(later));
    }

    private static OpenSpan span(Optional<Instant> left) {
        return new OpenSpan(
                UUID.randomUUID(),
                PersonId.random(),
                LESSON,
                Optional.empty(),
                ZoneOffset.UTC,
                NINE.minusSeconds(600),
                NINE,
                left);
    }
}
