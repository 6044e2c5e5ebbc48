package dev.touchstone.home;

import dev.touchstone.content.Lesson;
import dev.touchstone.content.Skill;
import java.util.Optional;

/** On what somebody is stuck, so that an agency can help. Who does nothing is idle, not stuck. */
public sealed interface Stuck {

    /** Missed its check three times or more within four weeks, and has not mastered it. */
    record OnLesson(Lesson lesson, int times) implements Stuck {}

    /**
     * Practised it on fourteen days or more within four weeks, and the estimate moved by less than its own error.
     *
     * @param help the first lesson that teaches the skill
     */
    record OnSkill(Skill skill, Optional<Lesson> help) implements Stuck {}
}
