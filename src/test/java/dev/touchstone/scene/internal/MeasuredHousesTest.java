package dev.touchstone.scene.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scene.Daylight;
import dev.touchstone.scene.Extent;
import dev.touchstone.scene.Measurement;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.ScenePart;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class MeasuredHousesTest {

    private static final Light LIGHT = Light.of(Daylight.DAY, new Dice(1));
    private static final Camera CAMERA = new Camera(480, 240, 630, 2.8);
    private static final double FAR = 63;

    /** So far away, a pixel is this many metres. */
    private static final double PIXEL = FAR / 630;

    private final Tracer tracer = new Tracer(960, 600);

    @Test
    void aHouseThatNothingCoversIsSeenWhole() {
        Measurement house = measure(across(0, FAR), List.of()).measure();

        assertThat(house.visibleFraction()).isEqualTo(1);
        assertThat(house.visible()).isEqualTo(house.whole());
    }

    @Test
    void everyPartOfAHouseLiesWhereItWasBuilt() {
        House look = look();
        SceneObject house = measure(across(0, FAR), List.of());

        Extent whole = house.measure().whole();
        double ground = CAMERA.sy(0, FAR);
        assertThat(whole.edgeDifference(
                        new Extent(480, ground - look.height() / PIXEL, look.width() / PIXEL, look.height() / PIXEL)))
                .isLessThan(4);
        assertThat(part(house, "roof").full().y())
                .isLessThanOrEqualTo(part(house, "window").full().y());
        assertThat(part(house, "door").full().bottom()).isGreaterThan(ground - 2);
    }

    @Test
    void aHouseBehindATreeIsPartlyHidden() {
        HouseFigure house = across(-2, FAR);
        Figure tree = Trees.tree(Trees.Kind.ROUND, 0.2, 30, new Dice(3));

        Measurement alone = measure(house, List.of()).measure();
        Measurement behind = measure(house, List.of(tree)).measure();

        assertThat(behind.visibleFraction()).isBetween(0.1, 0.9);
        assertThat(behind.whole()).isEqualTo(alone.whole());
        assertThat(behind.fullPixels()).isEqualTo(alone.fullPixels());
        assertThat(behind.truncatedFraction()).isZero();
    }

    @Test
    void aHouseBehindAnotherLosesWhatTheOtherTakes() {
        List<SceneObject> houses = measureAll(List.of(across(1, FAR + 5), across(0, FAR)), List.of());

        assertThat(houses).hasSize(2);
        assertThat(houses.getFirst().depth()).isEqualTo(FAR + 5);
        assertThat(houses.getFirst().measure().visibleFraction()).isLessThan(0.9);
        assertThat(houses.getLast().measure().visibleFraction()).isEqualTo(1);
    }

    @Test
    void aHouseThatCannotBeSeenIsNotListed() {
        assertThat(measureAll(List.of(across(0.5, FAR + 90), across(0, FAR)), List.of()))
                .hasSize(1);
        assertThat(measureAll(List.of(across(-200, FAR)), List.of())).isEmpty();
    }

    @Test
    void aHouseCutByTheFrameIsTruncatedAndCountedWhole() {
        Measurement inside = measure(across(0, FAR), List.of()).measure();
        Measurement cut = measure(across(-520 * PIXEL, FAR), List.of()).measure();

        assertThat(cut.truncatedFraction()).isBetween(0.3, 0.7);
        assertThat(cut.visibleFractionInFrame()).isEqualTo(1);
        assertThat(cut.whole().x()).isNegative();
        // What juts out toward the camera is seen from another side.
        assertThat(cut.whole().w()).isCloseTo(inside.whole().w(), Percentage.withPercentage(5));
        assertThat(cut.fullPixels()).isCloseTo(inside.fullPixels(), Percentage.withPercentage(5));
    }

    @Test
    void aHouseThatReachesFarBeyondTheFrameIsCountedAsOnALargerPicture() {
        Camera shifted = new Camera(480 + 1300, 240 + 1900, 630, 2.8);
        SceneObject cut = measure(along(CAMERA, 5.5), List.of());
        SceneObject large = MeasuredHouses.of(
                        List.of(along(shifted, 5.5)), List.of(), shifted, LIGHT, new Tracer(1900, 2600))
                .getFirst();

        Extent whole = large.measure().whole();
        assertThat(cut.measure().whole().x()).isLessThan(-480);
        assertThat(cut.measure().whole())
                .isEqualTo(new Extent(whole.x() - 1300, whole.y() - 1900, whole.w(), whole.h()));
        assertThat(cut.measure().fullPixels()).isCloseTo(large.measure().fullPixels(), Percentage.withPercentage(0.1));
        assertThat(large.measure().truncatedFraction()).isZero();
        assertThat(cut.measure().truncatedFraction()).isGreaterThan(0.5);
    }

    @Test
    void aHouseBesideTheCameraBeginsFiveMetresAhead() {
        SceneObject house = measure(along(CAMERA, 0), List.of());

        assertThat(house.depth()).isEqualTo(HouseFigure.BEGINS);
        assertThat(house.measure().whole().x()).isEqualTo(StrictMath.rint(CAMERA.sx(-6, HouseFigure.BEGINS)));
    }

    private static House look() {
        return House.of(House.Quarter.CITY, new Dice(5), 8, 12, false);
    }

    private static HouseFigure across(double x, double z) {
        return HouseFigure.across(CAMERA, LIGHT, x, z, look(), new Dice(6));
    }

    private static HouseFigure along(Camera camera, double z) {
        return HouseFigure.along(camera, LIGHT, -6, -1, z, look(), new Dice(6));
    }

    private SceneObject measure(HouseFigure house, List<Figure> before) {
        return measureAll(List.of(house), before).getFirst();
    }

    private List<SceneObject> measureAll(List<HouseFigure> houses, List<Figure> before) {
        List<SceneObject> objects = Measured.of(before, CAMERA, LIGHT, tracer).objects();
        return MeasuredHouses.of(houses, objects, CAMERA, LIGHT, tracer);
    }

    private static ScenePart part(SceneObject house, String name) {
        return house.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
