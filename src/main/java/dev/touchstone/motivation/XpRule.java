package dev.touchstone.motivation;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.practice.MasteredLesson;

/**
 * XP: {@value #MINUTE} for each minute of a lesson, once, when it is first mastered, and {@value #REVIEW} for each due review.
 * Nothing else gives any, so what is mastered can be repeated for practice but not for points. Pure.
 */
final class XpRule {

    static final int MINUTE = 10;
    static final int REVIEW = 5;

    /** What a mastered lesson counts as after it has left the course, in minutes. */
    static final int GONE = 10;

    private final Curriculum curriculum;

    XpRule(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    long of(Deeds deeds) {
        long minutes = deeds.mastered().stream().mapToLong(this::minutes).sum();
        return MINUTE * minutes + REVIEW * deeds.reviewed();
    }

    private int minutes(MasteredLesson mastered) {
        return curriculum.lesson(mastered.lesson()).map(Lesson::minutes).orElse(GONE);
    }
}
