package dev.touchstone.credential;

import dev.touchstone.base.Texts;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The programs of the course. */
@Component
class ProgramAchievements implements Achievements {

    private static final List<String> LANGUAGES = List.of("en", "es");

    private final Curriculum curriculum;

    ProgramAchievements(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    @Override
    public Optional<Achievement> find(String slug) {
        return curriculum.programs().stream()
                .filter(program -> program.slug().equals(slug))
                .findFirst()
                .map(program -> new Achievement(
                        slug, program.name(), program.description(), criteria(program), "/certifications"));
    }

    private static Text criteria(Program program) {
        Text criteria = null;
        for (String language : LANGUAGES) {
            String words = Texts.text(
                    Locale.of(language),
                    "credential.criteria",
                    program.fewest(),
                    program.most(),
                    program.areas().size());
            criteria = criteria == null ? Text.of(language, words) : criteria.with(language, words);
        }
        return java.util.Objects.requireNonNull(criteria);
    }
}
