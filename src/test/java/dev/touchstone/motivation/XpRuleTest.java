package dev.touchstone.motivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.practice.MasteredLesson;
import dev.touchstone.practice.PracticeDay;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class XpRuleTest {

    private final XpRule rule = new XpRule(ACourse.CURRICULUM);

    @Test
    void whoDidNothingHasNone() {
        assertThat(rule.of(ACourse.nothing())).isZero();
    }

    @Test
    void aMasteredLessonGivesTenForEachOfItsMinutes() {
        assertThat(rule.of(ACourse.mastered(
                        ACourse.on(ACourse.TODAY, ACourse.BOXES), ACourse.on(ACourse.TODAY, ACourse.MIRRORS))))
                .isEqualTo(10 * (12 + 8));
    }

    @Test
    void aDueReviewGivesFiveAndOtherAnswersGiveNothing() {
        assertThat(rule.of(ACourse.days(
                        new PracticeDay(ACourse.TODAY.minusDays(1), 100, 0, 40),
                        new PracticeDay(ACourse.TODAY, 20, 7, 0))))
                .isEqualTo(5 * 7);
    }

    @Test
    void aLessonThatHasLeftTheCourseKeepsCounting() {
        assertThat(rule.of(ACourse.mastered(new MasteredLesson(UUID.randomUUID(), Instant.EPOCH, ACourse.TODAY))))
                .isEqualTo(10 * 10);
    }
}
