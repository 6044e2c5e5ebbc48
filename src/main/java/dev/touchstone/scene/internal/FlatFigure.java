package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.util.List;

/** Street furniture drawn flat and upright: a tree, a lamp, a bench. */
final class FlatFigure implements Figure {

    /** What is drawn, in metres. */
    interface Drawing {
        void draw(Sketch sketch, Subject subject);
    }

    private final Subject subject;
    private final double x;
    private final double z;
    private final double halfWidth;
    private final double shadowHalf;
    private final double shadowHeight;
    private final boolean mirrored;
    private final Drawing drawing;

    FlatFigure(
            String kind,
            double x,
            double z,
            double halfWidth,
            double shadowHalf,
            double shadowHeight,
            boolean mirrored,
            Drawing drawing) {
        this.subject = Subject.real(kind);
        this.x = x;
        this.z = z;
        this.halfWidth = halfWidth;
        this.shadowHalf = shadowHalf;
        this.shadowHeight = shadowHeight;
        this.mirrored = mirrored;
        this.drawing = drawing;
    }

    @Override
    public Footprint footprint() {
        return Footprint.around(x, z, halfWidth, 0.25);
    }

    @Override
    public void draw(Easel easel, Camera camera, Light light) {
        drawing.draw(Sketch.at(easel, camera.sx(x, z), camera.sy(0, z), camera.scale(z), mirrored), subject);
    }

    @Override
    public List<Shape> shadow(Camera camera, Light light) {
        return List.of(
                Shadows.upright(camera, light, x, z, shadowHalf, shadowHeight),
                Shadows.contact(camera, x, z, halfWidth * 1.1, 0.2));
    }
}
