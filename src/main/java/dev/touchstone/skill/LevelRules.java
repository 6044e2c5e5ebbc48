package dev.touchstone.skill;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The level rule of each skill of the course. */
@Component
class LevelRules {

    private static final LevelRule NO_LEVELS = new LevelRule(List.of());

    private final Map<String, LevelRule> rules;

    LevelRules(Curriculum curriculum) {
        this.rules = curriculum.skills().stream()
                .collect(Collectors.toUnmodifiableMap(Skill::slug, skill -> new LevelRule(skill.levels())));
    }

    LevelRule of(String skill) {
        return rules.getOrDefault(skill, NO_LEVELS);
    }

    /** Whether the course still has the skill; one that left keeps the standings it had. */
    boolean knows(String skill) {
        return rules.containsKey(skill);
    }
}
