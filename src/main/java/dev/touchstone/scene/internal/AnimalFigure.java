package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/** A dog or a cat, seen from the side. */
final class AnimalFigure implements Figure {

    private final double x;
    private final double z;
    private final boolean right;
    private final boolean isCat;
    private final double size;
    private final int fur;
    private final int mark;
    private final int collar;
    private final Subject subject;

    private AnimalFigure(double x, double z, boolean right, boolean isCat, Dice dice) {
        this.x = x;
        this.z = z;
        this.right = right;
        this.isCat = isCat;
        this.size = isCat ? dice.between(0.5, 0.6) : dice.between(0.75, 1.15);
        this.fur = isCat
                ? dice.ink(0x34302F, 0xC98A4B, 0x9A948C, 0xE9E2D6)
                : dice.ink(0xB98A57, 0x5B4334, 0xE6DCCB, 0x35302E, 0x9C6B3F);
        this.mark = Rgb.tone(fur, Rgb.luma(fur) > 120 ? 0.75 : 1.2);
        this.collar = dice.ink(0xC8472F, 0x2F6C8F, 0xE0B23E);
        this.subject = Subject.real(isCat ? "cat" : "dog");
    }

    static AnimalFigure dog(double x, double z, boolean right, Dice dice) {
        return new AnimalFigure(x, z, right, false, dice);
    }

    static AnimalFigure cat(double x, double z, boolean right, Dice dice) {
        return new AnimalFigure(x, z, right, true, dice);
    }

    @Override
    public Footprint footprint() {
        return Footprint.around(x, z, 0.55 * size, 0.2);
    }

    @Override
    public void draw(Easel easel, Camera camera, Light light) {
        Sketch s = Sketch.at(easel, camera.sx(x, z), camera.sy(0, z), camera.scale(z) * size, !right);
        s.part(subject, "tail");
        if (isCat) {
            s.limb(fur, 0.07, 0.06, -0.34, 0.34, -0.52, 0.52).limb(fur, 0.06, 0.05, -0.52, 0.52, -0.5, 0.72);
        } else {
            s.limb(fur, 0.09, 0.05, -0.36, 0.5, -0.52, 0.7);
        }
        s.part(subject, "leg");
        int far = Rgb.tone(fur, 0.8);
        double leg = isCat ? 0.075 : 0.085;
        s.limb(far, leg, leg * 0.8, -0.24, 0.3, -0.2, 0.04).limb(far, leg, leg * 0.8, 0.24, 0.3, 0.19, 0.04);
        s.limb(fur, leg * 1.4, leg * 0.8, -0.3, 0.34, -0.33, 0.04)
                .limb(fur, leg * 1.2, leg * 0.8, 0.28, 0.34, 0.32, 0.04);
        s.part(subject, "body");
        s.blob(fur, -0.38, 0.46, -0.2, 0.56, 0.1, 0.55, 0.33, 0.6, 0.4, 0.46, 0.3, 0.3, 0, 0.31, -0.3, 0.28);
        s.details().blob(mark, -0.3, 0.47, -0.12, 0.53, 0.02, 0.47, -0.14, 0.4).solids();
        s.part(subject, "head");
        s.limb(fur, 0.2, 0.17, 0.32, 0.52, 0.42, 0.68);
        s.oval(0.46, 0.72, 0.13, 0.115, fur);
        if (isCat) {
            s.polygon(fur, 0.36, 0.78, 0.38, 0.93, 0.46, 0.82).polygon(fur, 0.47, 0.82, 0.55, 0.92, 0.56, 0.77);
            s.oval(0.56, 0.69, 0.05, 0.045, fur);
        } else {
            s.limb(fur, 0.14, 0.1, 0.5, 0.69, 0.66, 0.66);
            s.oval(0.7, 0.68, 0.03, 0.03, 0x22201F);
            s.limb(mark, 0.09, 0.11, 0.4, 0.8, 0.35, 0.66);
            s.details().line(collar, 0.04, 0.3, 0.62, 0.45, 0.58).solids();
        }
    }

    /** A line from the collar to a hand at world x and height y. */
    void leash(Easel easel, Camera camera, double handX, double handY) {
        easel.part(subject, "leash");
        Path2D line = new Path2D.Double();
        double neck = x + (right ? 0.36 : -0.36) * size;
        line.moveTo(camera.sx(neck, z), camera.sy(0.6 * size, z));
        line.quadTo(
                camera.sx((neck + handX) / 2, z), camera.sy(0.55 * size, z), camera.sx(handX, z), camera.sy(handY, z));
        easel.line(line, Math.max(1.2, camera.scale(z) * 0.02), 0x3A2E2A);
    }

    @Override
    public List<Shape> shadow(Camera camera, Light light) {
        Shape contact = Shadows.contact(camera, x, z, 0.42 * size, 0.14);
        return List.of(Shadows.both(contact, Shadows.upright(camera, light, x, z, 0.3 * size, 0.5 * size)), contact);
    }
}
