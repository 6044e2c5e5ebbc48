package dev.touchstone.motivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.skill.LevelReached;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CelebrationTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final Deeds DEEDS = new Deeds(
            ACourse.TODAY,
            List.of(),
            List.of(ACourse.on(MONDAY, ACourse.BOXES), ACourse.on(MONDAY.plusDays(1), ACourse.MIRRORS)),
            List.of(new LevelReached("drawing", "novice", MONDAY)));

    @Test
    void theNewestOfEachKindIsTold() {
        Celebration celebration = of(DEEDS, Instant.EPOCH, 0).orElseThrow();

        assertThat(celebration.sentences(Locale.ENGLISH))
                .containsExactly("You mastered “mirrors”.", "New level in Drawing: novice.");
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        Celebration told = of(DEEDS, Instant.EPOCH, 0).orElseThrow();

        assertThat(of(DEEDS, told.lessonsUntil(), told.levels())).isEmpty();
    }

    @Test
    void whatCameSinceIsToldAlone() {
        Celebration told = of(DEEDS, Instant.EPOCH, 0).orElseThrow();
        Deeds later = new Deeds(
                ACourse.TODAY,
                List.of(),
                DEEDS.mastered(),
                List.of(DEEDS.levels().getFirst(), new LevelReached("drawing", "capable", ACourse.TODAY)));

        assertThat(of(later, told.lessonsUntil(), told.levels()).orElseThrow().sentences(Locale.ENGLISH))
                .containsExactly("New level in Drawing: capable.");
    }

    @Test
    void thereIsNothingToTellOfNothing() {
        assertThat(of(ACourse.nothing(), Instant.EPOCH, 0)).isEmpty();
    }

    private static Optional<Celebration> of(Deeds deeds, Instant until, int levels) {
        return Celebration.of(deeds, ACourse.CURRICULUM, until, levels);
    }
}
