package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Drawing snow;
    private final @Nullable Lamp lamp;

    FlatFigure(
            String kind,
            double x,
            double z,
            double halfWidth,
            double shadowHalf,
            double shadowHeight,
            boolean mirrored,
            Drawing drawing) {
        this(Subject.real(kind), x, z, halfWidth, shadowHalf, shadowHeight, mirrored, drawing, null, null);
    }

    private FlatFigure(
            Subject subject,
            double x,
            double z,
            double halfWidth,
            double shadowHalf,
            double shadowHeight,
            boolean mirrored,
            Drawing drawing,
            @Nullable Drawing snow,
            @Nullable Lamp lamp) {
        this.subject = subject;
        this.snow = snow;
        this.lamp = lamp;
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
        Sketch sketch = Sketch.at(easel, camera.sx(x, z), camera.sy(0, z), camera.scale(z), mirrored);
        drawing.draw(sketch, subject);
        if (snow != null && light.isSnowy()) {
            snow.draw(sketch.details(), subject);
        }
    }

    /** The same with a lamp at a height, in metres, and so far out from its pole. */
    FlatFigure withLamp(double out, double up) {
        Lamp above = Lamp.above(x + (mirrored ? -out : out), up, z);
        return new FlatFigure(subject, x, z, halfWidth, shadowHalf, shadowHeight, mirrored, drawing, snow, above);
    }

    /** The same with something drawn on top when there is snow; it must lie within what is drawn below. */
    FlatFigure underSnow(Drawing cap) {
        return new FlatFigure(subject, x, z, halfWidth, shadowHalf, shadowHeight, mirrored, drawing, cap, lamp);
    }

    @Override
    public boolean isScenery() {
        return subject.kind.equals("tree");
    }

    @Override
    public List<Lamp> lamps() {
        return lamp == null ? List.of() : List.of(lamp);
    }

    @Override
    public List<Shape> shadow(Camera camera, Light light) {
        return List.of(
                Shadows.upright(camera, light, x, z, shadowHalf, shadowHeight),
                Shadows.contact(camera, x, z, halfWidth * 1.1, 0.2));
    }
}
