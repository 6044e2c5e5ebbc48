package dev.touchstone.scene.internal;

import dev.touchstone.scene.Depiction;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A large shop window: a lit display with mannequins on stands, or dark glass that mirrors who stands before it. */
final class ShopWindow implements Figure {

    private static final double WIDTH = 3.6;
    private static final double SILL = 0.42;
    private static final double TOP = 2.75;

    private final double x;
    private final double z;
    private final int frame;
    private final int backdrop;
    private final List<Look> mannequins = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final @Nullable PersonFigure mirrored;
    private final boolean movable;
    private final Subject shop = Subject.real("shop-window");

    private ShopWindow(double x, double z, int mannequinCount, @Nullable PersonFigure mirrored, Dice dice) {
        this.x = x;
        this.z = z;
        this.mirrored = mirrored;
        this.movable = false;
        this.frame = dice.ink(0x2E3B40, 0x5A3A2C, 0x2D4A45, 0x6B2E35);
        this.backdrop = dice.ink(0xF0D9A8, 0xE9C7B0, 0xC9D8CC, 0xE8DCC4);
        for (int i = 0; i < mannequinCount; i++) {
            mannequins.add(Look.ofMannequin(dice));
            subjects.add(new Subject("pedestrian", Depiction.MANNEQUIN));
        }
        if (mirrored != null) {
            subjects.add(new Subject("pedestrian", Depiction.REFLECTION));
        }
    }

    private ShopWindow(ShopWindow other, @Nullable PersonFigure mirrored, boolean movable) {
        this.x = other.x;
        this.z = other.z;
        this.frame = other.frame;
        this.backdrop = other.backdrop;
        this.mirrored = mirrored;
        this.movable = movable;
        mannequins.addAll(other.mannequins);
        subjects.addAll(other.subjects);
    }

    @Override
    public Figure dressed(UnaryOperator<PersonFigure> wardrobe) {
        return mirrored == null ? this : new ShopWindow(this, wardrobe.apply(mirrored), movable);
    }

    static ShopWindow withMannequins(double x, double z, int count, Dice dice) {
        return new ShopWindow(x, z, count, null, dice);
    }

    /** The same that gives way to an ordinary shop front, should its figures not be clear. */
    ShopWindow optional() {
        return new ShopWindow(this, mirrored, true);
    }

    static ShopWindow mirroring(PersonFigure person, double x, double z, Dice dice) {
        return new ShopWindow(x, z, 0, person, dice);
    }

    @Override
    public Footprint footprint() {
        return Footprint.around(x, z, WIDTH / 2 + 0.15, 0.05);
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
        Sketch s = Sketch.at(easel, camera.sx(x, z), camera.sy(0, z), camera.scale(z), false);
        double half = WIDTH / 2;
        s.part(shop, "frame").box(-half - 0.12, 0, WIDTH + 0.24, TOP + 0.14, 0, frame);
        s.details().box(-half, 0.08, WIDTH, SILL - 0.16, 0, Rgb.tone(frame, 1.12));
        if (mirrored != null) {
            glass(s, easel, camera, half);
        } else {
            Easel lit = LitEasel.byNight(easel, light);
            Sketch inside = Sketch.at(lit, camera.sx(x, z), camera.sy(0, z), camera.scale(z), false);
            display(inside.details(), half);
        }
        s.part(shop, "frame");
        s.veil(0xFFFFFF, 0.13, -half + 0.3, SILL, -half + 0.9, SILL, -half + 1.9, TOP, -half + 1.3, TOP);
        s.veil(0xFFFFFF, 0.09, half - 1.2, SILL, half - 1.0, SILL, half - 0.05, TOP - 0.1, half - 0.25, TOP);
        s.box(-half - 0.2, TOP + 0.1, WIDTH + 0.4, 0.16, 0, Rgb.tone(frame, 0.8));
        s.box(-half - 0.15, SILL - 0.1, WIDTH + 0.3, 0.1, 0, Rgb.tone(frame, 1.2));
    }

    private void display(Sketch s, double half) {
        double h = TOP - SILL;
        s.box(-half, SILL, WIDTH, h, 0, Rgb.tone(backdrop, 0.82));
        s.box(-half + 0.25, SILL + 0.3, WIDTH - 0.5, h - 0.5, 0, backdrop);
        s.polygon(Rgb.tone(backdrop, 0.68), -half, SILL, half, SILL, half - 0.25, SILL + 0.3, -half + 0.25, SILL + 0.3);
        s.polygon(Rgb.tone(backdrop, 0.6), -half, TOP, half, TOP, half - 0.25, TOP - 0.2, -half + 0.25, TOP - 0.2);
        int count = mannequins.size();
        for (int i = 0; i < count; i++) {
            double at = (i - (count - 1) / 2.0) * 1.35;
            s.glowOval(at, TOP - 0.13, 0.1, 0.04, 0xFFF3C4);
            s.veil(
                    0xFFF6D8,
                    0.3,
                    at - 0.1,
                    TOP - 0.15,
                    at + 0.1,
                    TOP - 0.15,
                    at + 0.55,
                    SILL + 0.12,
                    at - 0.55,
                    SILL + 0.12);
            s.oval(at, SILL + 0.13, 0.34, 0.06, 0x4A4038).oval(at, SILL + 0.16, 0.34, 0.06, 0x77685A);
            s.line(0x6A6A6C, 0.035, at + 0.02, SILL + 0.16, at + 0.02, SILL + 0.9);
            Sketch local = s.shifted(at, SILL + 0.15, 0.98);
            new Body(local, subjects.get(i), mannequins.get(i)).standing(false);
            local.part(subjects.get(i), "head").details();
            local.line(Rgb.tone(mannequins.get(i).skin(), 0.75), 0.015, -0.045, 1.46, 0.045, 1.46);
            s.box(at + 0.42, SILL + 0.14, 0.2, 0.14, 0, 0xF5EFE2)
                    .line(0xB0563C, 0.02, at + 0.45, SILL + 0.21, at + 0.58, SILL + 0.21);
        }
    }

    private void glass(Sketch s, Easel easel, Camera camera, double half) {
        s.box(-half, SILL, WIDTH, TOP - SILL, 0, 0x2F434C);
        s.polygon(0x3D5660, -half, TOP - 0.75, half, TOP - 0.75, half, TOP, -half, TOP);
        s.polygon(0x384E57, -half, SILL + 0.35, half, SILL + 0.35, half, TOP - 0.75, -half, TOP - 0.75);
        PersonFigure person = mirrored;
        if (person == null) {
            return;
        }
        Rectangle2D pane =
                s.place(new Rectangle2D.Double(-half, SILL, WIDTH, TOP - SILL)).getBounds2D();
        double behind = z + (z - person.z());
        Easel print = new PrintEasel(easel, pane, rgb -> Rgb.mix(rgb, 0x4A626B, 0.42));
        double px = camera.sx(person.x(), behind);
        Sketch image =
                Sketch.at(print, px, camera.sy(0, behind), camera.scale(behind) * person.size(), person.facesLeft());
        person.sketch(image, subjects.getFirst());
    }

    @Override
    public List<Shape> shadow(Camera camera, Light light) {
        return List.of();
    }
}
