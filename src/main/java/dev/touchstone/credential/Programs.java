package dev.touchstone.credential;

import dev.touchstone.content.Text;
import dev.touchstone.credential.Achievements.Achievement;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names programs, also those that were given up since: what they stood for is in the signed forms. */
@Component
class Programs {

    /** Where there is always something to learn. */
    private static final String COURSE = "/course";

    private final ObjectProvider<Achievements> achievements;

    Programs(ObjectProvider<Achievements> achievements) {
        this.achievements = achievements;
    }

    Achievement named(String slug) {
        return Optional.ofNullable(achievements.getIfAvailable())
                .flatMap(known -> known.find(slug))
                .orElseGet(() -> {
                    Text name = Text.of("en", slug);
                    return new Achievement(slug, name, name, name, COURSE);
                });
    }
}
