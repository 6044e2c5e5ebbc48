package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.content.CourseProblem;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.content.gold.GoldCheck;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.source.CourseLoader.Depth;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold is put before the grader, and what is generated is the same every time. */
class GoldProofTest {

    private static final GoldCheck NOTHING_HOLDS =
            (exercise, item, gold) -> List.of("The gold does not score 1. Mend it.");

    @TempDir
    private Path folder;

    @Test
    void goldThatTheGraderDoesNotAcceptIsListedAtItsRevision() {
        LoadedCourse loaded = ACourse.in(folder).load(Depth.FULL, NOTHING_HOLDS);

        assertThat(loaded.report().problems())
                .extracting(CourseProblem::file, CourseProblem::line, CourseProblem::rule)
                .contains(
                        tuple("exercises/fruit/gold.yaml", 4, "gold"),
                        tuple("exercises/fruit/gold.yaml", 7, "gold"),
                        tuple("exercises/which-clause/gold.yaml", 4, "gold"));
    }

    @Test
    void atStartWrittenGoldIsProvenAndComputedGoldWhenItIsFirstUsed() {
        GoldCheck noComputedGoldHolds =
                (exercise, item, gold) -> gold.answer().has("traps") ? List.of("It is wrong.") : List.of();
        var course = (LoadedCourse.Sound) ACourse.in(folder).load(noComputedGoldHolds);

        assertThatThrownBy(() -> course.gold().get(new ItemId(UUID.fromString(ACourse.BOXES_ITEM)), 1))
                .hasMessageContaining("It is wrong.");
    }

    @Test
    void aBrokenFileDoesNotHideWrongGoldElsewhere() {
        ACourse course = ACourse.in(folder).replace("exercises/fruit/exercise.yaml", "skill: boxes", "skill: none");

        assertThat(course.load(NOTHING_HOLDS).report().problems())
                .extracting(CourseProblem::rule)
                .contains("gold", "unknown-skill");
    }

    @Test
    void aFamilyFramesThingsOfManySortsAndAlwaysTheSame() {
        ACourse course = ACourse.in(folder);
        AFamily.addTo(course);
        var sound = (LoadedCourse.Sound) sound(course.load(Depth.FULL));
        var again = (LoadedCourse.Sound) sound(course.load(Depth.FULL));
        Set<String> choices = new HashSet<>();
        for (Item item : sound.curriculum().exercise("what-is-it").items()) {
            GoldKey gold = sound.gold().get(item.id(), 1);
            String choice = gold.answer().path("choice").stringValue("");
            choices.add(choice);
            var details = (ChoiceDetails) item.details().get();

            assertThat(again.gold().get(item.id(), 1)).isEqualTo(gold);
            assertThat(again.curriculum().item(item.id()).details().get()).isEqualTo(details);
            assertThat(details.frame()).isNotNull();
            assertThat(gold.mistakes())
                    .hasSize(2)
                    .noneMatch(mistake ->
                            mistake.answer().path("choice").stringValue("").equals(choice));
        }
        assertThat(choices).containsExactlyInAnyOrder("car", "pedestrian", "none");
    }

    @Test
    void boxesOfASceneFollowTheConventionsAndKeepToTheClassesAsked() {
        ACourse course = ACourse.in(folder);
        AFamily.addTo(course);
        var sound = (LoadedCourse.Sound) sound(course.load(Depth.FULL));
        Item item = sound.curriculum().exercise("street").items().getFirst();
        GoldKey gold = sound.gold().get(item.id(), 1);

        assertThat(gold.answer().path("boxes"))
                .isNotEmpty()
                .allSatisfy(box -> assertThat(box.path("label").stringValue("")).isIn("car", "pedestrian"));
        assertThat(gold.answer().path("traps"))
                .anySatisfy(
                        trap -> assertThat(trap.path("topic").stringValue("")).isEqualTo("poster"));
        assertThat(sound.report().layouts()).isGreaterThan(10);
    }

    @Test
    void aSeedThatLooksLikeAnotherIsListed() {
        ACourse course = ACourse.in(folder);
        AFamily.addTo(course);
        course.replace("exercises/street/items.yaml", "clauses: [\"1.1\"]\n", "clauses: [\"1.1\"]\n" + AFamily.TWIN);
        course.replace("exercises/street/gold.yaml", "gold:\n", "gold:\n" + AFamily.TWIN_GOLD);

        assertThat(course.load(Depth.FULL).report().problems())
                .extracting(CourseProblem::rule)
                .containsOnly("layout-twice");
    }

    private static LoadedCourse sound(LoadedCourse loaded) {
        assertThat(loaded.report().problems()).isEmpty();
        return loaded;
    }
}
