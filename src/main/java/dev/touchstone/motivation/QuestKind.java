package dev.touchstone.motivation;

import dev.touchstone.base.Texts;
import java.util.Locale;

/** What a quest may ask for. */
public enum QuestKind {
    /** Practise on so many days of one week. */
    DAYS(3),
    /** Answer due reviews on so many days of one week. */
    REVIEWS(3),
    /** Master a lesson. */
    LESSON(1),
    /** Drill a mistake. */
    DRILL(1),
    /** Reach the next level in a skill, however long it takes. */
    LEVEL(1);

    private final int target;

    QuestKind(int target) {
        this.target = target;
    }

    /** How often. */
    public int target() {
        return target;
    }

    /** What it asks for, of any skill. */
    public String name(Locale locale) {
        String key = "quest." + name().toLowerCase(Locale.ROOT);
        return target > 1 ? Texts.text(locale, key, target) : Texts.text(locale, key);
    }
}
