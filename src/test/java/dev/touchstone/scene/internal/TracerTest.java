package dev.touchstone.scene.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scene.Daylight;
import dev.touchstone.scene.Extent;
import dev.touchstone.scene.Measurement;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Weather;
import dev.touchstone.scene.internal.PersonFigure.Pose;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracerTest {

    private static final int PINK = 0xFF00FF;
    private static final Camera CAMERA = new Camera(480, 240, 630, 2.8);
    private static final Light LIGHT = Light.of(Daylight.DAY, new Dice(1));

    private final Tracer tracer = new Tracer(960, 600);

    @Test
    void theTracedBoxIsThePaintedBoxWithinOnePixel() {
        for (long seed = 0; seed < 40; seed++) {
            for (Figure figure : figures(LIGHT, new Dice(seed))) {
                assertTracedAsPainted(figure, LIGHT, seed);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"night, dry", "night, rain", "day, rain", "day, snow", "night, snow"})
    void thatHoldsByNightAndInRainAndSnowToo(String light, String weather) {
        Light falling = Light.of(SceneSpec.of(Map.of("light", light, "weather", weather)), new Dice(2));
        for (long seed = 100; seed < 110; seed++) {
            Dice dice = new Dice(seed);
            List<Figure> figures = figures(falling, dice);
            figures.add(new PersonFigure(0.4, 9, dice.pick(Pose.values()), false, dice)
                    .dressed(falling.isSnowy(), 0xE2A93B));
            figures.add(Pieces.trolley(1, 9, dice.chance(0.5)));
            figures.add(Pieces.bollard(-1, 8));
            figures.add(Pieces.table(0.5, 10, dice));
            figures.add(Trees.tree(Trees.Kind.CYPRESS, 1, 22, dice));
            figures.add(Trees.tree(Trees.Kind.ROUND, 1, 24, dice));
            figures.add(Trees.tree(Trees.Kind.SHRUB, -1, 9, dice));
            figures.add(ShopWindow.withMannequins(0, 14, 2, dice));
            for (Figure figure : figures) {
                assertTracedAsPainted(figure, falling, seed);
            }
        }
    }

    private void assertTracedAsPainted(Figure figure, Light light, long seed) {
        Extent traced = wholeOf(figure, light);
        Rectangle painted = paintedBoxOf(figure, light);
        Extent box = new Extent(painted.x, painted.y, painted.width, painted.height);
        assertThat(traced.edgeDifference(box))
                .as("%s with seed %d in %s: traced %s, painted %s", figure, seed, light.daylight(), traced, box)
                .isLessThanOrEqualTo(1.0);
    }

    /** By night nothing that is labelled may merge into the road, and in snow nothing into the snow. */
    @Test
    void tyresAndPaleClothStandOutFromTheGround() {
        for (long seed = 0; seed < 9; seed++) {
            Light night = Light.of(SceneSpec.of(Map.of("light", "night")), new Dice(seed));
            Light wet = Light.of(SceneSpec.of(Map.of("light", "night", "weather", "rain")), new Dice(seed));
            Light snow = Light.of(SceneSpec.of(Map.of("light", "day", "weather", "snow")), new Dice(seed));
            for (Light dark : List.of(night, wet)) {
                int road = dark.grade(Surface.in(dark.weather()).asphalt(), 9);
                assertThat(Rgb.luma(road) - Rgb.luma(dark.gradeNear(0x24262C, 9)))
                        .isGreaterThan(18);
            }
            int ground = snow.grade(Surface.in(Weather.SNOW).paving(), 9);
            assertThat(Rgb.luma(ground) - Rgb.luma(snow.gradeNear(0xEFE6D2, 9))).isGreaterThan(30);
        }
    }

    @Test
    void whatStandsInFrontTakesAwayFromWhatStandsBehind() {
        Figure car = VehicleFigure.car(0, 9, Math.PI / 2, false, new Dice(1));
        Figure person = new PersonFigure(0, 13, Pose.FACING, false, new Dice(2));

        List<SceneObject> objects =
                Measured.of(List.of(person, car), CAMERA, LIGHT, tracer).objects();

        Measurement behind = objects.getFirst().measure();
        Measurement before = objects.getLast().measure();
        assertThat(behind.visibleFraction()).isBetween(0.1, 0.9);
        assertThat(before.visibleFraction()).isEqualTo(1);
    }

    @Test
    void whatIsBesideTheFrameIsCountedButNotVisible() {
        Figure car = VehicleFigure.car(CAMERA.worldX(0, 9), 9, Math.PI / 2, false, new Dice(1));

        Measurement cut = Measured.of(List.of(car), CAMERA, LIGHT, tracer)
                .objects()
                .getFirst()
                .measure();

        assertThat(cut.truncatedFraction()).isBetween(0.3, 0.7);
        assertThat(cut.whole().x()).isNegative();
        assertThat(cut.visibleFractionInFrame()).isEqualTo(1);
    }

    @Test
    void thingsAreOrderedByTheGroundTheyStandOn() {
        Figure far = new PersonFigure(-1, 20, Pose.FACING, false, new Dice(1));
        Figure bus = VehicleFigure.bus(-3, 14, 0, new Dice(2));
        Figure besideTheBus = new PersonFigure(-0.9, 15, Pose.FACING, false, new Dice(3));

        assertThat(DepthOrder.backToFront(List.of(besideTheBus, bus, far))).containsExactly(far, bus, besideTheBus);
    }

    private static HouseFigure house(double x, double z, Light light, Dice dice) {
        House house = House.of(House.Quarter.CITY, dice, 6, 9, false);
        return HouseFigure.across(CAMERA, light, x, z, house, dice);
    }

    private static List<Figure> figures(Light light, Dice dice) {
        List<Figure> figures = new ArrayList<>();
        double x = dice.between(-2, 2);
        for (double heading : new double[] {0, Math.PI / 2, Math.PI}) {
            figures.add(VehicleFigure.car(x, 13, heading, true, dice));
            figures.add(VehicleFigure.van(x, 14, heading, true, dice));
            figures.add(VehicleFigure.bus(x, 16, heading, dice));
            figures.add(VehicleFigure.truck(x, 16, heading, dice));
        }
        for (Pose pose : Pose.values()) {
            figures.add(new PersonFigure(x, dice.between(7, 20), pose, false, dice));
        }
        for (CycleFigure.View view : CycleFigure.View.values()) {
            figures.add(new CycleFigure(x, dice.between(8, 16), view, dice.chance(0.5), true, dice));
        }
        figures.add(house(x, 70, light, dice));
        figures.add(AnimalFigure.dog(x, 8, true, dice));
        figures.add(AnimalFigure.cat(x, 7, false, dice));
        return figures;
    }

    private Extent wholeOf(Figure figure, Light light) {
        return Measured.of(List.of(figure), CAMERA, light, tracer).objects().stream()
                .map(object -> object.measure().whole())
                .reduce(Extent::union)
                .orElseThrow();
    }

    private static Rectangle paintedBoxOf(Figure figure, Light light) {
        BufferedImage picture = new BufferedImage(960, 600, BufferedImage.TYPE_INT_RGB);
        Painter painter = new Painter(picture, light).foreground(true);
        painter.plain(new Rectangle(0, 0, 960, 600), PINK);
        figure.draw(painter, CAMERA, light);
        painter.dispose();
        Rectangle box = new Rectangle(-1, -1);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 960; x++) {
                if (isPainted(picture.getRGB(x, y))) {
                    box.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return box;
    }

    /** About a third covered or more: pink has no green and full red and blue. */
    private static boolean isPainted(int rgb) {
        int away = Rgb.green(rgb) + 255 - Rgb.red(rgb) + 255 - Rgb.blue(rgb);
        return away > 150;
    }
}
