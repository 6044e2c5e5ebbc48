package dev.touchstone.home.ui;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.labeling.Work;
import dev.touchstone.practice.NextStep;
import dev.touchstone.practice.StartWords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the next step is paid; of an exam its own page says it. */
@Component
class StepTerms {

    private static final String LESSONS = "lessons/";

    private final StartWords starts;
    private final Curriculum curriculum;

    StepTerms(StartWords starts, Curriculum curriculum) {
        this.starts = starts;
        this.curriculum = curriculum;
    }

    Optional<String> of(NextStep step) {
        return work(step.address())
                .flatMap(work -> starts.here(Words.here().locale()).whole(work, step.minutes()));
    }

    private Optional<Work> work(String address) {
        if (address.equals(ReviewPanel.ADDRESS)) {
            return Optional.of(Work.review());
        }
        if (address.startsWith("drill/")) {
            return Optional.of(Work.drill());
        }
        return Optional.of(address)
                .filter(page -> page.startsWith(LESSONS))
                .map(page -> curriculum.lesson(page.substring(LESSONS.length())))
                .map(StepTerms::work);
    }

    private static Work work(Lesson lesson) {
        return StartWords.work(lesson);
    }
}
