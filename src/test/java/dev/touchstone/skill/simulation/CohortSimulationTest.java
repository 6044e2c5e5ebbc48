package dev.touchstone.skill.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.content.Skill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CohortSimulationTest {

    private static final CohortSimulation COHORT = new CohortSimulation(400, 8);

    @ParameterizedTest
    @EnumSource
    void hardlyAnyLevelShownIsAboveTheTrueOne(Knowledge knowledge) {
        CohortOutcome outcome = COHORT.run(knowledge, true, 1);
        assertThat(outcome.levelWeeks()).isGreaterThan(5_000);
        assertThat(outcome.falseLevelUps()).isLessThanOrEqualTo(0.05);
    }

    @ParameterizedTest
    @EnumSource
    void reviewsGoToWhatIsWeakMoreOftenThanChanceWouldHaveIt(Knowledge knowledge) {
        CohortOutcome chosen = COHORT.run(knowledge, true, 1);
        CohortOutcome any = COHORT.run(knowledge, false, 1);
        assertThat(any.weakReviews()).isCloseTo(0.5, within(0.03));
        assertThat(chosen.weakReviews()).isGreaterThan(any.weakReviews() + 0.1);
        assertThat(chosen.weakPractice()).isGreaterThan(any.weakPractice() + 0.05);
    }

    @Test
    void levelsComeOneAfterTheOtherAndSoonerWithCalibratedItems() {
        CohortOutcome guessed = COHORT.run(Knowledge.GUESSED, true, 2);
        CohortOutcome calibrated = COHORT.run(Knowledge.CALIBRATED, true, 2);
        for (int level = 0; level < 3; level++) {
            assertThat(calibrated.levels().get(level).share())
                    .isGreaterThan(guessed.levels().get(level).share())
                    .isLessThanOrEqualTo(1);
            assertThat(calibrated.levels().get(level).share())
                    .isGreaterThan(calibrated.levels().get(level + 1).share());
        }
        assertThat(calibrated.levels().get(0).medianDays())
                .isLessThan(calibrated.levels().get(1).medianDays());
        assertThat(calibrated.levels().get(1).medianDays())
                .isLessThan(guessed.levels().get(1).medianDays());
    }

    @Test
    void theSameSeedGivesTheSameCohort() {
        var small = new CohortSimulation(20, 3);
        assertThat(small.run(Knowledge.CURVES, true, 7)).isEqualTo(small.run(Knowledge.CURVES, true, 7));
        assertThat(small.run(Knowledge.CURVES, true, 7)).isNotEqualTo(small.run(Knowledge.CURVES, true, 8));
    }

    @Test
    void nobodyIsShownALevelOnTheFirstDays() {
        CohortOutcome week = new CohortSimulation(200, 1).run(Knowledge.CALIBRATED, true, 3);
        assertThat(week.levels().getLast().share()).isZero();
        assertThat(week.levels().getLast().medianDays()).isNull();
    }

    @Test
    void levelsAreThoseOfTheCourse() throws IOException {
        String skills = Files.readString(Path.of("content/skills.yaml"));
        for (Skill.Level level : CohortSimulation.LEVELS) {
            String threshold = String.valueOf(level.threshold()).replaceFirst("\\.0$", "");
            assertThat(skills).contains("slug: " + level.slug()).contains("threshold: " + threshold);
        }
    }

    @Test
    void aCohortWithoutLearnersOrWeeksIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CohortSimulation(0, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new CohortSimulation(1, 0));
    }
}
