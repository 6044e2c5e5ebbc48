package dev.touchstone.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for dry streets by day holds in every setting, by night, in rain and in snow too. */
class PlacesTest {

    private static final int LARGEST = 100_000;
    private static final Set<String> LABELLED = Set.of(
            "car",
            "van",
            "bus",
            "truck",
            "motorcycle",
            "bicycle",
            "pedestrian",
            "rider",
            "dog",
            "cat",
            "sign",
            "traffic-light");

    private static final List<Scene> places = new ArrayList<>();

    @BeforeAll
    static void drawEveryPlace() {
        long seed = 0;
        for (Setting setting : Setting.values()) {
            for (Weather weather : Weather.values()) {
                for (Daylight light : List.of(Daylight.DAY, Daylight.NIGHT)) {
                    for (int i = 0; i < 5; i++) {
                        Difficulty difficulty = Difficulty.values()[(int) (seed % 3)];
                        places.add(Scenes.generate(spec(setting, weather, light, difficulty), seed++));
                    }
                }
            }
        }
    }

    private static SceneSpec spec(
            Setting setting, Weather weather, Daylight light, Difficulty difficulty, Feature... features) {
        SceneSpec usual = SceneSpec.of(difficulty, features);
        return new SceneSpec(
                usual.width(),
                usual.height(),
                difficulty,
                usual.features(),
                light,
                weather,
                setting,
                usual.minObjects(),
                usual.maxObjects());
    }

    @Test
    void aPlaceFromTheSameSpecAndSeedHasTheSameBytesAndGeometry() {
        Scene first = places.get(77);

        Scene second = Scenes.generate(first.spec(), first.seed());

        assertThat(second.png()).isEqualTo(first.png());
        assertThat(second.objects()).isEqualTo(first.objects());
    }

    @Test
    void everyPictureIsSmallAndEveryLayoutIsAnother() {
        assertThat(places).allMatch(scene -> scene.png().length <= LARGEST);
        assertThat(places.stream().map(Scene::layoutKey).distinct().count()).isGreaterThanOrEqualTo(places.size() - 1);
    }

    @Test
    void everyPartLiesWithinItsBoxItsFrameAndItsWhole() {
        for (Scene scene : places) {
            for (SceneObject object : scene.objects()) {
                for (ScenePart part : object.parts()) {
                    assertThat((double) part.fullPixels())
                            .isLessThanOrEqualTo(part.full().area());
                    assertThat(part.framed() == null).isEqualTo(part.framePixels() == 0);
                    assertThat(part.visible() == null).isEqualTo(part.visiblePixels() == 0);
                    Extent framed = part.framed();
                    Extent visible = part.visible();
                    if (framed != null) {
                        assertThat(part.full().union(framed)).isEqualTo(part.full());
                    }
                    if (visible != null && framed != null) {
                        assertThat(framed.union(visible)).isEqualTo(framed);
                    }
                }
            }
        }
    }

    @Test
    void noLabelledObjectIsNearAThreshold() {
        for (Scene scene : places) {
            for (SceneObject object : scene.objects()) {
                if (LABELLED.contains(object.kind())) {
                    Measurement measured = object.measure();
                    assertThat(Thresholds.isClearHeight(visible(object).h())).isTrue();
                    assertThat(Thresholds.isClearOcclusion(measured.visibleFractionInFrame()))
                            .isTrue();
                    assertThat(Thresholds.isClearTruncation(measured.truncatedFraction()))
                            .isTrue();
                    assertThat(Thresholds.isClearVisibility(measured.visibleFraction()))
                            .isTrue();
                    assertThat(measured.visibleFraction()).isGreaterThan(0.2);
                }
            }
        }
    }

    static Stream<Arguments> everyFeatureOfEverySetting() {
        return Stream.of(Setting.values())
                .flatMap(setting -> Stream.of(Feature.values())
                        .filter(feature -> !setting.impossible().contains(feature))
                        .map(feature -> Arguments.of(setting, feature)));
    }

    @ParameterizedTest
    @MethodSource("everyFeatureOfEverySetting")
    void whatIsAskedForIsShown(Setting setting, Feature feature) {
        for (long seed = 0; seed < 4; seed++) {
            Weather weather = Weather.values()[(int) (seed % 3)];
            Daylight light = seed % 2 == 0 ? Daylight.ANY : Daylight.NIGHT;
            Scene scene = Scenes.generate(spec(setting, weather, light, Difficulty.MIDDLE, feature), seed);
            assertThat(ScenesTest.shows(scene, feature))
                    .as("%s in %s with seed %d", feature, setting, seed)
                    .isTrue();
        }
    }

    @Test
    void aCrossingIsCrossedACarParkIsParkedInAndShopsAreWalkedPast() {
        assertThat(mean(Setting.CROSSING, scene -> count(scene, Set.of("pedestrian"))))
                .isGreaterThan(2.5);
        assertThat(mean(Setting.PARKING, scene -> count(scene, Set.of("car", "van"))))
                .isGreaterThan(2.5);
        assertThat(mean(Setting.SHOPS, scene -> count(scene, Set.of("car", "bus", "truck"))))
                .isLessThan(1);
    }

    @Test
    void afterRainSomebodyIsMirroredAndUmbrellasBelongToWhoCarriesThem() {
        List<SceneObject> wet = places.stream()
                .filter(scene -> scene.spec().weather() == Weather.RAIN)
                .flatMap(scene -> scene.objects().stream())
                .toList();

        assertThat(wet).anyMatch(object -> object.depiction() == Depiction.REFLECTION);
        assertThat(wet).anyMatch(object -> object.kind().equals("pedestrian") && object.hasPart("umbrella"));
        assertThat(places.stream().filter(scene -> scene.spec().weather() != Weather.RAIN))
                .allMatch(scene -> scene.objects().stream().noneMatch(object -> object.hasPart("umbrella")));
    }

    @Test
    void weatherAndLightAreReadFromAFile() {
        Set<String> names = new HashSet<>();
        for (Weather weather : Weather.values()) {
            String name = weather.name().toLowerCase(Locale.ROOT);
            names.add(name);
            assertThat(SceneSpec.of(Map.of("weather", name)).weather()).isEqualTo(weather);
        }
        assertThat(names).containsExactlyInAnyOrder("dry", "rain", "snow");
    }

    private static double mean(Setting setting, ToDoubleFunction<Scene> measure) {
        return places.stream()
                .filter(scene -> scene.spec().setting() == setting)
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
