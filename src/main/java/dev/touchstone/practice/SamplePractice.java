package dev.touchstone.practice;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.Item;
import dev.touchstone.content.Lesson;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grading;
import dev.touchstone.grading.TypedError;
import dev.touchstone.skill.memory.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Practice of a demonstration: what sample people answered on earlier days, graded and kept as if it had been handed in then. */
@Component
@Profile("demo")
public class SamplePractice {

    private final Attempts attempts;
    private final Grading grading;
    private final AnswerJson json;
    private final AnswerEffects effects;
    private final LessonProgresses progresses;

    SamplePractice(
            Attempts attempts, Grading grading, AnswerJson json, AnswerEffects effects, LessonProgresses progresses) {
        this.attempts = attempts;
        this.grading = grading;
        this.json = json;
        this.effects = effects;
        this.progresses = progresses;
    }

    /**
     * An item and how it was answered.
     *
     * @param answers it could have; the first one is given that is right, or wrong, as wanted
     */
    public record Answered(Item item, List<JsonNode> answers, boolean rightly) {}

    /** A review of what was due then. */
    @Transactional
    public void review(PersonId person, List<Answered> items, Instant then) {
        Attempt review = new Attempt(person, Purpose.REVIEW, then);
        for (Answered each : items) {
            Topic topic = Topic.clause(each.item().clauses().getFirst());
            review.ask(each.item().id().value(), revision(each), new Asked(topic, true), false);
        }
        answer(review, items, then);
    }

    /** Items of one exercise, practised outside any lesson. */
    @Transactional
    public void practice(PersonId person, UUID exercise, List<Answered> items, Instant then) {
        Attempt practice = new Attempt(person, exercise, null, then);
        items.forEach(each -> practice.draw(each.item().id().value(), revision(each)));
        answer(practice, items, then);
    }

    /** The check of a lesson that has it in one part. It was missed: the lesson goes on from there. */
    @Transactional
    public void missed(PersonId person, Lesson lesson, UUID exercise, List<Answered> items, Instant then) {
        int step = lesson.checkSteps().getLast();
        Attempt check = new Attempt(person, exercise, new LessonPlace(lesson.uuid(), step), then);
        items.forEach(each -> check.draw(each.item().id().value(), revision(each)));
        answer(check, items, then);
        LessonProgress progress = progresses
                .findByPersonAndLesson(person.value(), lesson.uuid())
                .orElseGet(() -> new LessonProgress(person, lesson.uuid(), then));
        progress.goBack(step, then);
        progresses.save(progress);
    }

    private void answer(Attempt attempt, List<Answered> items, Instant then) {
        Attempt kept = attempts.save(attempt);
        for (int place = 0; place < items.size(); place++) {
            Turn turn = kept.turns().get(place);
            Grading.Graded graded = grade(items.get(place), turn.goldRevision());
            Grade.Marked marked = (Grade.Marked) graded.grade();
            List<String> errors = marked.errors().stream().map(TypedError::type).toList();
            kept.submit(
                    turn, new StoredAnswer(json.write(graded.answer()), marked.score(), errors, marked.grader()), then);
            effects.leave(kept, turn, marked, graded.guess(), then);
        }
    }

    private Grading.Graded grade(Answered wanted, int revision) {
        return wanted.answers().stream()
                .map(answer -> grading.grade(wanted.item().id(), revision, answer))
                .filter(graded ->
                        graded.grade() instanceof Grade.Marked marked && (marked.score() == 1) == wanted.rightly())
                .findFirst()
                .orElseThrow();
    }

    private int revision(Answered each) {
        return grading.currentRevision(each.item().id());
    }
}
