package dev.touchstone.motivation;

import dev.touchstone.content.Skill;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The levels of one skill against what a learner was shown of them: whoever reached a level has those below it too. */
record LevelsReached(Skill skill, Deeds deeds) {

    /** Badges and quests begin above the first level, which a few answers give. */
    static final int FIRST = 1;

    /** Since when the level, or one above it, was shown. @param place of the level, from 0 */
    Optional<LocalDate> since(int place) {
        List<String> enough =
                skill.levels().stream().skip(place).map(Skill.Level::slug).toList();
        return deeds.levels().stream()
                .filter(reached -> reached.skill().equals(skill.slug()) && enough.contains(reached.level()))
                .map(reached -> reached.day())
                .min(Comparator.naturalOrder());
    }

    /** The place of the lowest level that is still to come; empty at the top. */
    Optional<Integer> next() {
        for (int place = FIRST; place < skill.levels().size(); place++) {
            if (since(place).isEmpty()) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
