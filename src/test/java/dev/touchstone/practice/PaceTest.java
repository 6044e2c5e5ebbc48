package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.content.Mastery;
import dev.touchstone.content.Text;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Text TEXT = Text.of("en", "Read.");

    @Test
    void theMinutesOfALessonAreSharedByItsPagesAndItems() {
        assertThat(Pace.secondsAnItem(lesson(
                        10,
                        new LessonStep.Page(TEXT),
                        new LessonStep.Practice("pick", 6),
                        new LessonStep.Check("pick", 5))))
                .isEqualTo(50);
    }

    @Test
    void noItemTakesLessThanAQuarterOfAMinuteOrMoreThanThreeMinutes() {
        assertThat(Pace.secondsAnItem(lesson(1, new LessonStep.Practice("pick", 40))))
                .isEqualTo(15);
        assertThat(Pace.secondsAnItem(lesson(60, new LessonStep.Practice("write", 2))))
                .isEqualTo(180);
    }

    @Test
    void aLessonWithNothingInItHasAPaceToo() {
        assertThat(Pace.secondsAnItem(lesson(2))).isEqualTo(120);
    }

    private static Lesson lesson(int minutes, LessonStep... steps) {
        return new Lesson(
                UUID.randomUUID(),
                "picking",
                TEXT,
                TEXT,
                List.of(),
                List.of(),
                minutes,
                new Mastery(4, 5, 0),
                Set.of(),
                List.of(steps));
    }
}
