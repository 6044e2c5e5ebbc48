package dev.touchstone.scene.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scene.Daylight;
import dev.touchstone.scene.Extent;
import dev.touchstone.scene.Measurement;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.internal.PersonFigure.Pose;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracerTest {

    private static final int PINK = 0xFF00FF;
    private static final Camera CAMERA = new Camera(480, 240, 630, 2.8);
    private static final Light LIGHT = Light.of(Daylight.DAY, new Dice(1));

    private final Tracer tracer = new Tracer(960, 600);

    @Test
    void theTracedBoxIsThePaintedBoxWithinOnePixel() {
        for (long seed = 0; seed < 40; seed++) {
            for (Figure figure : figures(new Dice(seed))) {
                Extent traced = wholeOf(figure);
                Rectangle painted = paintedBoxOf(figure);
                Extent box = new Extent(painted.x, painted.y, painted.width, painted.height);
                assertThat(traced.edgeDifference(box))
                        .as("%s with seed %d: traced %s, painted %s", figure, seed, traced, box)
                        .isLessThanOrEqualTo(1.0);
            }
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

    private static HouseFigure house(double x, double z, Dice dice) {
        House house = House.of(House.Quarter.CITY, dice, 6, 9, false);
        return HouseFigure.across(CAMERA, LIGHT, x, z, house, dice);
    }

    private static List<Figure> figures(Dice dice) {
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
        figures.add(house(x, 70, dice));
        figures.add(AnimalFigure.dog(x, 8, true, dice));
        figures.add(AnimalFigure.cat(x, 7, false, dice));
        return figures;
    }

    private Extent wholeOf(Figure figure) {
        return Measured.of(List.of(figure), CAMERA, LIGHT, tracer).objects().stream()
                .map(object -> object.measure().whole())
                .reduce(Extent::union)
                .orElseThrow();
    }

    private static Rectangle paintedBoxOf(Figure figure) {
        BufferedImage picture = new BufferedImage(960, 600, BufferedImage.TYPE_INT_RGB);
        Painter painter = new Painter(picture, LIGHT);
        painter.plain(new Rectangle(0, 0, 960, 600), PINK);
        figure.draw(painter, CAMERA, LIGHT);
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
