package dev.touchstone.scene.internal;

import dev.touchstone.scene.Depiction;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.UnaryOperator;

/** Water on the ground that mirrors somebody who stands at its far edge. It is flat: everything may stand before it. */
final class PuddleFigure implements Figure {

    private final PersonFigure person;
    private final double half;
    private final double depth;
    private final Subject puddle = Subject.real("puddle");
    private final Subject image = new Subject("pedestrian", Depiction.REFLECTION);

    private final boolean movable;

    PuddleFigure(PersonFigure person, double depth, Dice dice) {
        this(person, dice.between(0.85, 1.2), depth, false);
    }

    private PuddleFigure(PersonFigure person, double half, double depth, boolean movable) {
        this.person = person;
        this.half = half;
        this.depth = depth;
        this.movable = movable;
    }

    /** A puddle that may dry up, should its image not be clear. */
    static PuddleFigure afterRain(PersonFigure person, Dice dice) {
        return new PuddleFigure(person, dice.between(0.7, 1.1), dice.between(2.0, 2.8), true);
    }

    @Override
    public Figure dressed(UnaryOperator<PersonFigure> wardrobe) {
        return new PuddleFigure(wardrobe.apply(person), half, depth, movable);
    }

    @Override
    public Footprint footprint() {
        return new Footprint(person.x() - half, person.x() + half, person.z() - depth, person.z() - 0.23);
    }

    @Override
    public boolean isBackdrop() {
        return true;
    }

    @Override
    public boolean isMovable() {
        return movable;
    }

    @Override
    public void draw(Easel easel, Camera camera, Light light) {
        double x = person.x();
        double far = person.z() + 0.16;
        double near = person.z() - depth;
        Path2D water = Curves.closed(ground(
                camera,
                x - half * 0.8,
                far,
                x,
                far + 0.08,
                x + half * 0.85,
                far - 0.05,
                x + half,
                (far + near) / 2,
                x + half * 0.7,
                near + 0.2,
                x + 0.1,
                near,
                x - half * 0.75,
                near + 0.1,
                x - half,
                (far + near) / 2));
        easel.part(puddle, "water");
        int sky = light.isNight() ? Rgb.mix(light.skyLow(), 0xAEB9D6, 0.5) : Rgb.mix(light.skyTop(), 0x3F4C58, 0.45);
        easel.detailLine(water, Math.max(2, camera.scale(near) * 0.05), 0x4A4B4E);
        easel.solid(water, sky);
        Easel print = new PrintEasel(easel, water, rgb -> Rgb.mix(rgb, sky, 0.28));
        Sketch below = Sketch.flipped(
                print,
                camera.sx(x, person.z()),
                camera.sy(0, person.z()),
                camera.scale(person.z()) * person.size(),
                person.facesLeft());
        person.sketch(below, image);
        if (easel.paints()) {
            Path2D ripple = Curves.closed(ground(
                    camera, x - half * 0.7, near + 0.4, x, near + 0.46, x + half * 0.5, near + 0.42, x, near + 0.36));
            easel.veil(ripple, 0xFFFFFF, 0.2);
        }
    }

    /** Straight below the person on the picture, wherever that is, so that the image lies in the water. */
    private double[] ground(Camera camera, double... xz) {
        double[] pixels = new double[xz.length];
        for (int i = 0; i < xz.length; i += 2) {
            pixels[i] = camera.sx(person.x(), person.z()) + (xz[i] - person.x()) * camera.scale(xz[i + 1]);
            pixels[i + 1] = camera.sy(0, xz[i + 1]);
        }
        return pixels;
    }

    @Override
    public List<Shape> shadow(Camera camera, Light light) {
        return List.of();
    }
}
