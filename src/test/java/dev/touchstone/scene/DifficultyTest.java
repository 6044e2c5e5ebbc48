package dev.touchstone.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Difficulty decides how much there is, how small it is and how much of it is hidden. */
class DifficultyTest {

    private static final Set<String> TRAFFIC =
            Set.of("car", "van", "bus", "truck", "motorcycle", "bicycle", "pedestrian", "dog", "cat");

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"CROSSING", "PARKING", "SHOPS"})
    void theHarderTheMoreThereIsTheSmallerAndTheLessOfItCanBeSeen(Setting setting) {
        List<Scene> easy = some(setting, Difficulty.EASY);
        List<Scene> hard = some(setting, Difficulty.HARD);

        assertThat(hard.stream().mapToDouble(s -> count(s, TRAFFIC)).average().orElseThrow())
                .isGreaterThan(1.5
                        * easy.stream()
                                .mapToDouble(s -> count(s, TRAFFIC))
                                .average()
                                .orElseThrow());
        assertThat(average(hard, object -> visible(object).h()))
                .isLessThan(average(easy, object -> visible(object).h()));
        assertThat(average(hard, object -> object.measure().visibleFraction()))
                .isLessThan(average(easy, object -> object.measure().visibleFraction()));
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void peopleInACrowdHideOneAnother(Setting setting) {
        long hidden = LongStream.range(0, 4)
                .mapToObj(seed -> Scenes.generate(spec(setting, Difficulty.HARD, Feature.CROWD), seed))
                .flatMap(scene -> scene.objects().stream())
                .filter(object -> object.kind().equals("pedestrian"))
                .filter(object -> object.measure().visibleFractionInFrame() < 0.9)
                .count();

        assertThat(hidden).isGreaterThanOrEqualTo(6);
    }

    private static SceneSpec spec(Setting setting, Difficulty difficulty, Feature... features) {
        return SceneSpec.of(Map.of(
                "setting",
                setting.name().toLowerCase(Locale.ROOT),
                "difficulty",
                difficulty.name().toLowerCase(Locale.ROOT),
                "light",
                "day",
                "features",
                Arrays.stream(features).map(Feature::slug).toList()));
    }

    private static List<Scene> some(Setting setting, Difficulty difficulty) {
        return LongStream.range(300, 316)
                .mapToObj(seed -> Scenes.generate(spec(setting, difficulty), seed))
                .toList();
    }

    private static double average(List<Scene> scenes, ToDoubleFunction<SceneObject> measure) {
        return scenes.stream()
                .flatMap(scene -> scene.objects().stream())
                .filter(object -> Set.of("car", "van", "pedestrian").contains(object.kind()))
                .filter(object -> object.depiction() == Depiction.REAL)
                .mapToDouble(measure)
                .average()
                .orElseThrow();
    }

    private static double count(Scene scene, Set<String> kinds) {
        return scene.objects().stream()
                .filter(object -> kinds.contains(object.kind()) && object.depiction() == Depiction.REAL)
                .count();
    }

    private static Extent visible(SceneObject object) {
        return Objects.requireNonNull(object.measure().visible());
    }
}
