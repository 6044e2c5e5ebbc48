package dev.touchstone.scene.internal;

import dev.touchstone.scene.Scene;
import dev.touchstone.scene.SceneSpec;
import java.awt.image.BufferedImage;

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
                return new Scene(
                        spec,
                        seed,
                        Png.encode(paint(spec, composition)),
                        composition.objects(),
                        composition.layoutKey(spec));
            }
        }
        throw new IllegalStateException("No scene shows " + spec.features() + " with " + spec.minObjects() + " to "
                + spec.maxObjects() + " objects (" + spec.difficulty() + ", seed " + seed
                + "); ask for fewer features or"
                + " more objects");
    }

    private static BufferedImage paint(SceneSpec spec, Composition composition) {
        BufferedImage picture = new BufferedImage(spec.width(), spec.height(), BufferedImage.TYPE_INT_RGB);
        Light light = composition.light();
        Painter painter = new Painter(picture, light);
        StreetPlan plan = composition.plan();
        plan.paint(painter);
        for (Figure figure : composition.figures()) {
            Shading.paint(painter, figure, plan.camera(), light);
        }
        for (Figure figure : composition.figures()) {
            figure.draw(painter.at(figure.footprint().z0()), plan.camera(), light);
        }
        painter.dispose();
        return picture;
    }
}
