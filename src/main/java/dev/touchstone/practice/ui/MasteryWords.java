package dev.touchstone.practice.ui;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Mastery;

/** The mastery rule of a lesson as a person says it; always what is configured. */
final class MasteryWords {

    private MasteryWords() {}

    /** Such as "4 of 5 right, and the hardest one". */
    static String of(Mastery rule, Words words) {
        return words.say("mastery.rule", rule.right(), rule.of(), rule.hardest());
    }
}
