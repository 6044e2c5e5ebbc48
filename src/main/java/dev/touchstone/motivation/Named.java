package dev.touchstone.motivation;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import java.util.Optional;

/**
 * A level of a skill by its names.
 *
 * @param place of the level among those of the skill, from 0
 */
record Named(Text skill, Text level, int place) {

    /** Empty when the course has no such skill or level any more. */
    static Optional<Named> level(Curriculum curriculum, String skill, String level) {
        return skill(curriculum, skill).flatMap(known -> {
            for (int place = 0; place < known.levels().size(); place++) {
                if (known.levels().get(place).slug().equals(level)) {
                    return Optional.of(
                            new Named(known.name(), known.levels().get(place).name(), place));
                }
            }
            return Optional.empty();
        });
    }

    static Optional<Skill> skill(Curriculum curriculum, String slug) {
        return curriculum.skills().stream()
                .filter(skill -> skill.slug().equals(slug))
                .findFirst();
    }
}
