package dev.touchstone.scene.internal;

import dev.touchstone.scene.Depiction;
import java.awt.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bicycle or a motorcycle, seen from the side or head-on, ridden or parked. */
final class CycleFigure implements Figure {

    enum View {
        LEFT,
        RIGHT,
        TOWARD,
        AWAY
    }

    private final double x;
    private final double z;
    private final View view;
    private final boolean motor;
    private final CycleFrame frame;
    private final Subject vehicle;
    private final @Nullable Subject rider;
    private final Look look;

    CycleFigure(double x, double z, View view, boolean motor, boolean ridden, Dice dice) {
        this.x = x;
        this.z = z;
        this.view = view;
        this.motor = motor;
        this.vehicle = Subject.real(motor ? "motorcycle" : "bicycle");
        this.rider = ridden ? new Subject("rider", Depiction.REAL, vehicle) : null;
        this.look = Look.ofRider(dice);
        this.frame = new CycleFrame(motor, dice);
    }

    private boolean fromSide() {
        return view == View.LEFT || view == View.RIGHT;
    }

    @Override
    public Footprint footprint() {
        double length = motor ? 1.05 : 0.92;
        return fromSide() ? Footprint.around(x, z, length, 0.3) : Footprint.around(x, z, 0.42, length);
    }

    @Override
    public void draw(Easel easel, Camera camera, Light light) {
        double near = fromSide() ? z : z - 0.5;
        Sketch sketch = Sketch.at(easel, camera.sx(x, near), camera.sy(0, near), camera.scale(near), view == View.LEFT);
        if (!fromSide()) {
            frame.headOn(sketch, vehicle, view == View.TOWARD);
            if (rider != null) {
                RiderBody.headOn(sketch, rider, look, motor, view == View.AWAY);
            }
            return;
        }
        if (rider != null) {
            RiderBody.farSide(sketch, rider, look, motor);
        }
        frame.fromSide(sketch, vehicle);
        if (rider != null) {
            RiderBody.nearSide(sketch, rider, look, motor);
        }
    }

    @Override
    public List<Shape> shadow(Camera camera, Light light) {
        double height = rider == null ? 0.9 : 1.6;
        if (!fromSide()) {
            return List.of(
                    Shadows.upright(camera, light, x, z - 0.5, 0.25, height),
                    Shadows.contact(camera, x, z, 0.16, 0.85));
        }
        double wheel = motor ? 0.68 : 0.53;
        return List.of(
                Shadows.both(
                        Shadows.contact(camera, x, z, wheel + 0.3, 0.09),
                        Shadows.upright(camera, light, x - 0.05, z, 0.35, height)),
                Shadows.both(
                        Shadows.contact(camera, x - wheel, z, 0.2, 0.08),
                        Shadows.contact(camera, x + wheel, z, 0.2, 0.08)));
    }
}
