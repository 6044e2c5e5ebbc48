package dev.touchstone.home;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What certifications ask to be shown in practice: of each skill the highest level that one of them requires, and those above. */
@Component
class WantedLevels {

    private final Map<String, List<String>> levels = new HashMap<>();

    WantedLevels(Curriculum curriculum) {
        for (Program program : curriculum.programs()) {
            for (Program.Requirement required : program.requirements()) {
                List<String> from = curriculum.skill(required.skill()).levels().stream()
                        .map(Skill.Level::slug)
                        .dropWhile(level -> !level.equals(required.level()))
                        .toList();
                levels.merge(required.skill(), from, (one, other) -> one.size() < other.size() ? one : other);
            }
        }
    }

    /** Slugs of levels by slug of skill. */
    Map<String, List<String>> levels() {
        return levels;
    }
}
