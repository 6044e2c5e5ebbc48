package dev.touchstone.practice.ui;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.practice.Lessons;
import dev.touchstone.practice.TurnState;
import java.util.Optional;

/** A run of items as one step of a lesson: passed with its last answer. */
record LessonRun(Lesson lesson, int step, Lessons lessons, Runnable onward) implements PracticeScreen.Run {

    @Override
    public void answered() {
        lessons.pass(lesson, step);
    }

    @Override
    public void left() {
        onward.run();
    }

    @Override
    public String place() {
        return isCheck() ? "player.check.place" : PracticeScreen.Run.super.place();
    }

    @Override
    public Optional<String> note() {
        Words words = Words.here();
        return isCheck()
                ? Optional.of(words.say("player.check.rule", MasteryWords.of(lesson.mastery(), words)))
                : Optional.empty();
    }

    /** Every other item of a check: enough to see a pattern, and no toll on each answer. */
    @Override
    public boolean asksHowSure(TurnState turn) {
        return isCheck() && turn.place() % 2 == 1;
    }

    private boolean isCheck() {
        return lesson.steps().get(step) instanceof LessonStep.Check;
    }
}
