package dev.touchstone.content.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.scene.Depiction;
import dev.touchstone.scene.Difficulty;
import dev.touchstone.scene.Feature;
import dev.touchstone.scene.Scene;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Scenes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StreetConventionsTest {

    private static final Map<String, String> A = Map.ofEntries(
            Map.entry("mirrors", "include"),
            Map.entry("antenna", "exclude"),
            Map.entry("hidden-part", "visible"),
            Map.entry("rider", "separate"),
            Map.entry("poster", "skip"),
            Map.entry("reflection", "skip"),
            Map.entry("mannequin", "skip"),
            Map.entry("riderless-bicycle", "label"),
            Map.entry("min-height", "10"),
            Map.entry("min-visible", "0.2"),
            Map.entry("below-minimum", "skip"));

    private static final Map<String, String> B = Map.ofEntries(
            Map.entry("mirrors", "exclude"),
            Map.entry("antenna", "include"),
            Map.entry("hidden-part", "whole"),
            Map.entry("rider", "with-vehicle"),
            Map.entry("poster", "label"),
            Map.entry("reflection", "label"),
            Map.entry("mannequin", "label"),
            Map.entry("riderless-bicycle", "skip"),
            Map.entry("min-height", "25"),
            Map.entry("min-visible", "0.4"),
            Map.entry("below-minimum", "ignore"));

    private static final StreetConventions STREET_A = StreetConventions.of(A);
    private static final StreetConventions STREET_B = StreetConventions.of(B);

    private static final Set<String> CLASSES =
            Set.of("car", "van", "bus", "truck", "motorcycle", "bicycle", "pedestrian", "rider", "dog", "cat");

    private static Scene showing(Feature feature, long seed) {
        return Scenes.generate(SceneSpec.of(Difficulty.MIDDLE, feature), seed);
    }

    @Test
    void aHouseIsLabelledWhereTheLabelSetNamesItAndNowhereElse() {
        Scene scene = showing(Feature.MANNEQUIN, 1);

        StreetGold houses = STREET_A.apply(scene, Set.of("house"));

        assertThat(houses.boxes()).isNotEmpty().allMatch(box -> box.label().equals("house"));
        assertThat(STREET_A.apply(scene, CLASSES).boxes())
                .noneMatch(box -> box.label().equals("house"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"TRUNCATED", "CROWD"})
    void theTwoRulebooksDifferOnASceneWithTheFeature(Feature feature) {
        for (long seed = 0; seed < 5; seed++) {
            Scene scene = showing(feature, seed);

            StreetGold a = STREET_A.apply(scene, CLASSES);
            StreetGold b = STREET_B.apply(scene, CLASSES);

            assertThat(boxesOf(a)).as("%s with seed %d", feature, seed).isNotEqualTo(boxesOf(b));
        }
    }

    private static List<Object> boxesOf(StreetGold gold) {
        return gold.boxes().stream()
                .map(box -> (Object) List.of(box.label(), box.extent(), box.ignore()))
                .toList();
    }

    @Test
    void leavingOutMirrorsMovesAnEdgeByFourPixelsAndIsCited() {
        for (long seed = 0; seed < 6; seed++) {
            Scene scene = showing(Feature.MIRRORS, seed);
            StreetGold with = STREET_A.apply(scene, CLASSES);
            StreetGold without = with("mirrors", "exclude").apply(scene, CLASSES);

            assertThat(with.boxes()).as("seed %d", seed).anySatisfy(box -> {
                assertThat(box.topics()).contains("mirrors");
                assertThat(boxOf(without, box.objectId()).extent().edgeDifference(box.extent()))
                        .isGreaterThanOrEqualTo(4);
            });
        }
    }

    @Test
    void aHiddenObjectIsOccludedAndItsWholeBoxIsLarger() {
        for (long seed = 0; seed < 6; seed++) {
            Scene scene = showing(Feature.HIDDEN, seed);
            StreetGold visible = STREET_A.apply(scene, CLASSES);
            StreetGold whole = with("hidden-part", "whole").apply(scene, CLASSES);

            assertThat(visible.boxes()).as("seed %d", seed).anySatisfy(box -> {
                assertThat(box.occluded()).isTrue();
                assertThat(box.topics()).contains("hidden-part");
                assertThat(boxOf(whole, box.objectId()).extent().area())
                        .isGreaterThan(box.extent().area());
            });
        }
    }

    @Test
    void aLikenessIsSkippedWithItsTopicOrLabelledWithIt() {
        likeness(Feature.POSTER, Depiction.POSTER, "poster");
        likeness(Feature.REFLECTION, Depiction.REFLECTION, "reflection");
        likeness(Feature.MANNEQUIN, Depiction.MANNEQUIN, "mannequin");
    }

    private static void likeness(Feature feature, Depiction depiction, String topic) {
        Scene scene = showing(feature, 1);
        SceneObject object = scene.objects().stream()
                .filter(o -> o.depiction() == depiction)
                .findFirst()
                .orElseThrow();

        assertThat(STREET_A.apply(scene, CLASSES).skipped())
                .anyMatch(thing ->
                        thing.objectId() == object.id() && thing.topic().equals(topic));
        ConventionBox box = boxOf(STREET_B.apply(scene, CLASSES), object.id());
        assertThat(box.label()).isEqualTo("pedestrian");
        assertThat(box.topics()).contains(topic);
    }

    @Test
    void aRiderHasABoxOfItsOwnOrSharesTheVehicles() {
        Scene scene = showing(Feature.RIDER, 2);
        SceneObject rider = scene.objects().stream()
                .filter(o -> o.rides() != null)
                .findFirst()
                .orElseThrow();
        int vehicle = Objects.requireNonNull(rider.rides());

        ConventionBox own = boxOf(STREET_A.apply(scene, CLASSES), rider.id());
        StreetGold together = with("rider", "with-vehicle").apply(scene, CLASSES);

        assertThat(own.label()).isEqualTo("rider");
        ConventionBox shared = boxOf(together, vehicle);
        assertThat(shared.extent().union(own.extent())).isEqualTo(shared.extent());
        assertThat(together.skipped())
                .anyMatch(
                        thing -> thing.objectId() == rider.id() && thing.topic().equals("rider"));
    }

    @Test
    void somethingTooSmallIsSkippedOrIgnored() {
        Scene scene = showing(Feature.TINY, 4);

        assertThat(STREET_A.apply(scene, CLASSES).skipped())
                .anyMatch(thing -> thing.topic().equals("min-height"));
        assertThat(STREET_B.apply(scene, CLASSES).boxes())
                .anyMatch(box -> box.ignore() && box.topics().contains("min-height"));
    }

    @Test
    void aTruncatedObjectIsMarkedAndItsBoxStopsAtTheFrame() {
        Scene scene = showing(Feature.TRUNCATED, 5);

        for (StreetConventions conventions : List.of(STREET_A, STREET_B)) {
            StreetGold gold = conventions.apply(scene, CLASSES);
            assertThat(gold.boxes()).anyMatch(ConventionBox::truncated);
            assertThat(gold.boxes()).allSatisfy(box -> {
                assertThat(box.x()).isNotNegative();
                assertThat(box.extent().right()).isLessThanOrEqualTo(scene.width());
            });
        }
    }

    @Test
    void classesThatAreNotLabelledAreLeftOut() {
        Scene scene = showing(Feature.MIRRORS, 6);

        assertThat(STREET_A.apply(scene, Set.of("car")).boxes())
                .extracting(ConventionBox::label)
                .containsOnly("car");
    }

    @Test
    void aMistakeInAConventionIsNamedByItsKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("mirrors", "yes"))
                .withMessage("mirrors: unknown value 'yes', use exclude or include");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("hood", "include"))
                .withMessageStartingWith("hood: unknown convention");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("min-visible", "7"))
                .withMessageStartingWith("min-visible: use a number from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StreetConventions.of(Map.of()))
                .withMessageStartingWith("mirrors: missing");
    }

    private static StreetConventions with(String key, String value) {
        Map<String, String> changed = new HashMap<>(A);
        changed.put(key, value);
        return StreetConventions.of(changed);
    }

    private static ConventionBox boxOf(StreetGold gold, int objectId) {
        return gold.boxes().stream()
                .filter(box -> box.objectId() == objectId)
                .findFirst()
                .orElseThrow();
    }
}
