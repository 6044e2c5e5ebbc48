package dev.touchstone.practice;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Lesson;
import dev.touchstone.labeling.Work;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an attempt is work on, for whoever measures time. */
@Component
class Works {

    private final Curriculum curriculum;

    Works(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    Work of(Attempt attempt) {
        return switch (attempt.purpose()) {
            case LESSON -> lesson(Objects.requireNonNull(attempt.lesson()));
            case FREE -> exercise(Objects.requireNonNull(attempt.exercise()));
            case REVIEW -> Work.review();
            case DRILL -> Work.drill();
        };
    }

    /** Practice of one exercise outside any lesson. */
    Work exercise(String slug) {
        return Work.lesson(curriculum.exercise(slug).uuid(), slug);
    }

    private Work exercise(UUID uuid) {
        return Work.lesson(uuid, curriculum.find(uuid).map(Exercise::slug).orElse(uuid.toString()));
    }

    private Work lesson(UUID uuid) {
        return Work.lesson(uuid, curriculum.lesson(uuid).map(Lesson::slug).orElse(uuid.toString()));
    }
}
