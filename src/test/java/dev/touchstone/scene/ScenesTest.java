package dev.touchstone.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenesTest {

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

    private static List<Scene> manyScenes = List.of();

    @BeforeAll
    static void drawManyScenes() {
        manyScenes = LongStream.range(0, 90)
                .mapToObj(seed -> Scenes.generate(SceneSpec.of(Difficulty.values()[(int) (seed % 3)]), seed))
                .toList();
    }

    @Test
    void aSceneFromTheSameSpecAndSeedHasTheSameBytesAndGeometry() {
        SceneSpec spec = SceneSpec.of(Difficulty.HARD, Feature.HIDDEN, Feature.POSTER);

        Scene first = Scenes.generate(spec, 7);
        Scene second = Scenes.generate(spec, 7);

        assertThat(second.png()).isEqualTo(first.png());
        assertThat(second.objects()).isEqualTo(first.objects());
        assertThat(second.layoutKey()).isEqualTo(first.layoutKey());
    }

    @Test
    void anotherSeedGivesAnotherLayout() {
        assertThat(manyScenes.stream().map(Scene::layoutKey).distinct().count()).isGreaterThanOrEqualTo(89);
    }

    @Test
    void aPictureIsAtMost120KilobytesAndHoldsNothingButPixels() {
        for (Scene scene : manyScenes) {
            assertThat(scene.png()).as("seed %d", scene.seed()).hasSizeLessThanOrEqualTo(120 * 1024);
            assertThat(chunkTypes(scene.png())).containsExactly("IHDR", "PLTE", "IDAT", "IEND");
        }
    }

    @Test
    void aPictureCanBeReadAndHasTheSizeOfItsSpec() throws IOException {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(manyScenes.getFirst().png()));

        assertThat(picture.getWidth()).isEqualTo(960);
        assertThat(picture.getHeight()).isEqualTo(600);
    }

    @Test
    void visibleLiesInFrameLiesInWhole() {
        for (Scene scene : manyScenes) {
            for (SceneObject object : scene.objects()) {
                Measurement measured = object.measure();
                Extent visible = Objects.requireNonNull(measured.visible());
                Extent framed = Objects.requireNonNull(measured.framed());
                assertThat(framed.union(visible)).isEqualTo(framed);
                assertThat(measured.whole().union(framed)).isEqualTo(measured.whole());
                assertThat(framed.x()).isNotNegative();
                assertThat(framed.y()).isNotNegative();
                assertThat(framed.right()).isLessThanOrEqualTo(960);
                assertThat(framed.bottom()).isLessThanOrEqualTo(600);
                assertThat(measured.visibleFraction()).isBetween(0.0, measured.visibleFractionInFrame());
                assertThat(measured.visibleFractionInFrame()).isBetween(0.0, 1.0);
                assertThat(measured.truncatedFraction()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void visibleLiesInFrameLiesInWholeForEveryPartToo() {
        for (Scene scene : manyScenes) {
            for (SceneObject object : scene.objects()) {
                for (ScenePart part : object.parts()) {
                    Extent framed = part.framed();
                    assertThat(framed == null).isEqualTo(part.framePixels() == 0);
                    if (framed != null) {
                        assertThat(part.full().union(framed)).isEqualTo(part.full());
                    }
                    Extent visible = part.visible();
                    assertThat(visible == null).isEqualTo(part.visiblePixels() == 0);
                    if (visible != null && framed != null) {
                        assertThat(framed.union(visible)).isEqualTo(framed);
                    }
                }
            }
        }
    }

    @Test
    void everyStreetHasHousesOfNamedParts() {
        for (Scene scene : manyScenes) {
            List<SceneObject> houses = houses(scene);
            assertThat(houses).hasSizeGreaterThanOrEqualTo(3);
            assertThat(houses).allMatch(house -> house.hasPart("wall") && house.depiction() == Depiction.REAL);
        }
        assertThat(manyScenes.stream()
                        .flatMap(scene -> houses(scene).stream())
                        .flatMap(house -> house.parts().stream())
                        .map(ScenePart::name)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "wall",
                        "side",
                        "roof",
                        "window",
                        "door",
                        "shutter",
                        "balcony",
                        "flowers",
                        "cooler",
                        "shop-front",
                        "signboard",
                        "awning");
    }

    @Test
    void housesStandBehindEverythingAndAreListedFirst() {
        for (Scene scene : manyScenes) {
            int count = houses(scene).size();
            assertThat(scene.objects().subList(0, count)).isEqualTo(houses(scene));
        }
    }

    @Test
    void noTwoObjectsAreSeenInTheSamePixel() {
        for (Scene scene : manyScenes) {
            int seen = scene.objects().stream()
                    .mapToInt(object -> object.measure().visiblePixels())
                    .sum();
            assertThat(seen).isLessThanOrEqualTo(scene.width() * scene.height());
        }
    }

    private static List<SceneObject> houses(Scene scene) {
        return scene.objects().stream()
                .filter(object -> object.kind().equals("house"))
                .toList();
    }

    @Test
    void noLabelledObjectIsNearAThreshold() {
        for (Scene scene : manyScenes) {
            for (SceneObject object : scene.objects()) {
                if (LABELLED.contains(object.kind())) {
                    assertClear(scene, object.measure());
                    assertClear(scene, object.measure(part -> !part.name().equals("mirror")));
                }
            }
        }
    }

    private static void assertClear(Scene scene, Measurement measured) {
        Extent visible = Objects.requireNonNull(measured.visible());
        assertThat(Thresholds.isClearHeight(visible.h())).isTrue();
        assertThat(Thresholds.isClearOcclusion(measured.visibleFractionInFrame()))
                .isTrue();
        assertThat(Thresholds.isClearTruncation(measured.truncatedFraction())).isTrue();
        assertThat(Thresholds.isClearVisibility(measured.visibleFraction())).isTrue();
        assertThat(measured.visibleFraction()).isGreaterThan(0.2);
    }

    @Test
    void everyRiderKnowsTheVehicleAndEveryRiddenVehicleTheRider() {
        for (Scene scene : manyScenes) {
            Set<Integer> ids = scene.objects().stream().map(SceneObject::id).collect(Collectors.toSet());
            assertThat(ids).hasSameSizeAs(scene.objects());
            for (SceneObject object : scene.objects()) {
                Integer vehicle = object.rides();
                if (vehicle != null) {
                    assertThat(scene.object(vehicle).orElseThrow().riddenBy()).isEqualTo(object.id());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    void aRequiredFeatureIsShown(Feature feature) {
        for (long seed = 0; seed < 8; seed++) {
            Scene scene = Scenes.generate(SceneSpec.of(Difficulty.MIDDLE, feature), seed);
            assertThat(shows(scene, feature))
                    .as("%s with seed %d", feature, seed)
                    .isTrue();
        }
    }

    @Test
    void manyFeaturesCanBeAskedForTogether() {
        Set<Feature> asked = Set.of(Feature.MIRRORS, Feature.HIDDEN, Feature.RIDER, Feature.POSTER, Feature.TINY);
        Scene scene = Scenes.generate(SceneSpec.of(Difficulty.HARD, asked.toArray(Feature[]::new)), 3);

        assertThat(asked).allMatch(feature -> shows(scene, feature));
    }

    @Test
    void theBackgroundIsDrawnToTheCorners() throws IOException {
        Set<Integer> colours = new HashSet<>();
        for (Scene scene : manyScenes.subList(0, 10)) {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(scene.png()));
            colours.add(picture.getRGB(0, 0));
            colours.add(picture.getRGB(959, 599));
        }
        assertThat(colours).doesNotContain(0xFF000000);
    }

    static boolean shows(Scene scene, Feature feature) {
        List<SceneObject> objects = scene.objects();
        return switch (feature) {
            case MIRRORS -> objects.stream().anyMatch(o -> partChange(o, "mirror") >= 6);
            case ANTENNA -> objects.stream().anyMatch(o -> partChange(o, "antenna") >= 6);
            case HIDDEN -> objects.stream().anyMatch(o -> o.measure().visibleFractionInFrame() < 0.9);
            case TRUNCATED -> objects.stream().anyMatch(o -> o.measure().truncatedFraction() > 0.1);
            case RIDER -> objects.stream().anyMatch(o -> o.rides() != null);
            case POSTER -> objects.stream().anyMatch(o -> o.depiction() == Depiction.POSTER);
            case REFLECTION -> objects.stream().anyMatch(o -> o.depiction() == Depiction.REFLECTION);
            case MANNEQUIN -> objects.stream().anyMatch(o -> o.depiction() == Depiction.MANNEQUIN);
            case TINY ->
                objects.stream()
                        .anyMatch(o -> LABELLED.contains(o.kind())
                                && o.measure().whole().h() < 8);
            case CROWD ->
                objects.stream().filter(o -> o.kind().equals("pedestrian")).count() >= 6;
            case PARKED_BICYCLE -> objects.stream().anyMatch(o -> o.kind().equals("bicycle") && o.riddenBy() == null);
        };
    }

    private static double partChange(SceneObject object, String part) {
        if (!object.hasPart(part)) {
            return 0;
        }
        Extent with = Objects.requireNonNull(object.measure().visible());
        Extent without = Objects.requireNonNull(
                object.measure(p -> !p.name().equals(part)).visible());
        return with.edgeDifference(without);
    }

    private static List<String> chunkTypes(byte[] png) {
        List<String> types = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(png, 8, png.length - 8);
        while (buffer.hasRemaining()) {
            int length = buffer.getInt();
            byte[] type = new byte[4];
            buffer.get(type);
            types.add(new String(type, StandardCharsets.US_ASCII));
            buffer.position(buffer.position() + length + 4);
        }
        assertThat(types).isNotEmpty();
        return types;
    }

    @Test
    void aPartHasNoMorePixelsThanItsBox() {
        for (Scene scene : manyScenes) {
            for (SceneObject object : scene.objects()) {
                for (ScenePart part : object.parts()) {
                    assertThat((double) part.fullPixels())
                            .isLessThanOrEqualTo(part.full().area());
                    assertThat(part.visibleFraction() + part.truncatedFraction())
                            .isLessThanOrEqualTo(1 + 1e-9);
                }
            }
        }
    }
}
