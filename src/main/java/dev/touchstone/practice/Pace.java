package dev.touchstone.practice;

import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;

/** How long an item takes, by the minutes that its lesson's author gives. Pure. */
final class Pace {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 180;

    /** Where no lesson says. */
    static final int USUAL = 45;

    private Pace() {}

    /** Seconds for one item of the lesson, 15 to 180: a page or an example counts as much as an item. */
    static int secondsAnItem(Lesson lesson) {
        int parts = 0;
        for (LessonStep step : lesson.steps()) {
            parts += step instanceof LessonStep.Run run ? run.items() : 1;
        }
        return Math.clamp(Math.round(lesson.minutes() * 60.0 / Math.max(1, parts)), SHORTEST, LONGEST);
    }
}
