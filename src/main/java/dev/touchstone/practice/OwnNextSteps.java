package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.content.Lesson;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * What practice has to offer next: what is about to be forgotten, then what costs points again and again, then something new; and
 * when all is learned, what will fade first. Others take their places between these.
 */
@Configuration(proxyBeanMethods = false)
class OwnNextSteps {

    private static final int REVIEW = 100;
    private static final int DRILL = 200;
    private static final int LESSON = 300;
    private static final int EARLY_REVIEW = 900;

    /** How often a mistake is made before it is worth a drill. */
    private static final int OFTEN = 3;

    @Bean
    @Order(REVIEW)
    NextStepSource dueReview() {
        return review -> Optional.of(review)
                .filter(plan -> !plan.isEmpty())
                .map(plan -> new NextStep(
                        plan.begun() ? "review-begun" : "review",
                        "review",
                        Optional.empty(),
                        plan.minutes(),
                        List.of(plan.due(), plan.minutes())));
    }

    /** A mistake that was got right the last time it was asked waits for its check; the rest is worth a drill. */
    @Bean
    @Order(DRILL)
    NextStepSource costlyMistake(OwnMistakes mistakes) {
        return review -> mistakes.mine().stream()
                .filter(note -> note.drillable() && note.made() >= OFTEN && !note.held() && !note.drilledLately())
                .findFirst()
                .map(note -> new NextStep(
                        "drill",
                        "drill/" + note.mistake().path(),
                        Optional.empty(),
                        Drills.ITEMS,
                        List.of(note.made())));
    }

    @Bean
    @Order(LESSON)
    NextStepSource lesson(Lessons lessons) {
        return review -> lessons.path().current().map(row -> {
            boolean begun = row.status() instanceof LessonStatus.Current(boolean started) && started;
            Lesson lesson = row.lesson();
            return new NextStep(
                    begun ? "lesson-begun" : "lesson",
                    "lessons/" + lesson.slug(),
                    Optional.of(lesson.title()),
                    lesson.minutes(),
                    List.of(lesson.minutes()));
        });
    }

    @Bean
    @Order(EARLY_REVIEW)
    NextStepSource earlyReview(ReviewDraw draw, CurrentPerson me, Clock clock) {
        return review -> me.known()
                .map(person -> draw.early(person, me.day(clock.instant())))
                .filter(drawn -> !drawn.isEmpty())
                .map(drawn -> {
                    int minutes = drawn.stream().mapToInt(Drawn::seconds).sum() / 60 + 1;
                    return new NextStep("early-review", "review", Optional.empty(), minutes, List.of(minutes));
                });
    }
}
