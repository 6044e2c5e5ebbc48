package dev.touchstone.scene.internal;

import dev.touchstone.scene.Scene;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Weather;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Composes a scene, checks it, paints it. The way into this package. */
public final class Studio {

    private static final int TRIES = 150;

    static {
        System.setProperty("java.awt.headless", "true");
    }

    private Studio() {}

    /**
     * See {@link dev.touchstone.scene.Scenes#generate}.
     *
     * @throws IllegalStateException if no composition in a bounded number of tries shows what the spec requires
     */
    public static Scene make(SceneSpec spec, long seed) {
        Dice tries = new Dice(seed * 0x9E3779B97F4A7C15L ^ 0x5DEECE66DL);
        Tracer tracer = new Tracer(spec.width(), spec.height());
        for (int i = 0; i < TRIES; i++) {
            Composition composition = Composition.attempt(spec, tracer, new Dice(tries.seed()));
            if (composition != null) {
                return scene(spec, seed, composition, tracer);
            }
        }
        throw new IllegalStateException("No scene shows " + spec.features() + " with " + spec.minObjects() + " to "
                + spec.maxObjects() + " objects (" + spec.difficulty() + ", seed " + seed
                + "); ask for fewer features or"
                + " more objects");
    }

    /** Paints a composition that the tracer has just traced, and measures the houses that were painted behind it. */
    private static Scene scene(SceneSpec spec, long seed, Composition composition, Tracer tracer) {
        BufferedImage picture = new BufferedImage(spec.width(), spec.height(), BufferedImage.TYPE_INT_RGB);
        List<HouseFigure> houses = paint(picture, composition);
        List<SceneObject> before = composition.objects();
        List<SceneObject> objects = new ArrayList<>(
                MeasuredHouses.of(houses, before, composition.plan().camera(), composition.light(), tracer));
        objects.addAll(before);
        return new Scene(spec, seed, Png.encode(picture), objects, composition.layoutKey(spec));
    }

    private static List<HouseFigure> paint(BufferedImage picture, Composition composition) {
        Painter painter = new Painter(picture, composition.light());
        List<HouseFigure> houses = Street.paint(composition.plan(), painter);
        paint(composition, painter);
        painter.dispose();
        return houses;
    }

    /** Paints everything that stands before the houses. */
    static void paint(Composition composition, Painter painter) {
        Light light = composition.light();
        Camera camera = composition.plan().camera();
        for (Figure figure : composition.figures()) {
            Shading.paint(painter, figure, camera, light);
        }
        Dice dice = new Dice(composition.plan().outlook().scenery());
        if (light.isWet()) {
            WetGround.paint(painter, composition.figures(), composition.plan().outlook(), dice);
        }
        if (light.isNight()) {
            composition.figures().forEach(figure -> figure.lamps().forEach(lamp -> lamp.lightGround(painter, camera)));
        }
        for (Figure figure : composition.figures()) {
            figure.draw(
                    painter.foreground(!figure.isScenery())
                            .at(figure.footprint().z0()),
                    camera,
                    light);
            if (light.isNight()) {
                figure.lamps().forEach(lamp -> lamp.halo(painter, camera));
            }
        }
        if (light.weather() != Weather.DRY) {
            Falling.paint(painter, composition.plan().outlook(), dice);
        }
    }
}
