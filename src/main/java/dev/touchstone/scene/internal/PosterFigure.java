package dev.touchstone.scene.internal;

import dev.touchstone.scene.Depiction;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A framed poster with one large person in three inks, on its own feet or on a wall. */
final class PosterFigure implements Figure {

    private final double x;
    private final double z;
    private final double bottom;
    private final boolean onWall;
    private final Look look;
    private final int[] inks;
    private final int motif;
    private final Subject board = Subject.real("billboard");
    private final Subject person = new Subject("pedestrian", Depiction.POSTER);

    /** How much of the paper is in the lightest ink of the person. */
    private final double pale;

    PosterFigure(double x, double z, double bottom, boolean onWall, Dice dice) {
        this(x, z, bottom, onWall, 0.6, dice);
    }

    /** A poster in stronger inks, whose person stands out from the paper from head to waist. */
    static PosterFigure bold(double x, double z, double bottom, boolean onWall, Dice dice) {
        return new PosterFigure(x, z, bottom, onWall, 0.22, dice);
    }

    private PosterFigure(double x, double z, double bottom, boolean onWall, double pale, Dice dice) {
        this.pale = pale;
        this.x = x;
        this.z = z;
        this.bottom = bottom;
        this.onWall = onWall;
        this.look = Look.of(dice);
        this.motif = dice.whole(0, 2);
        this.inks = dice.pick(
                new int[] {0x243B5A, 0xD9683C, 0xF5E6C8, 0xE9B949},
                new int[] {0x3A2A4D, 0xC8506A, 0xF6DFCB, 0x7FB3A8},
                new int[] {0x1F4B4A, 0xE2993B, 0xF4EBD3, 0xD9603B},
                new int[] {0x4A2430, 0x5C8FB0, 0xF3E9D8, 0xE7C067});
    }

    @Override
    public Footprint footprint() {
        return Footprint.around(x, z, 0.75, 0.15);
    }

    @Override
    public boolean isBackdrop() {
        return onWall;
    }

    @Override
    public void draw(Easel street, Camera camera, Light light) {
        Easel easel = LitEasel.byNight(street, light);
        double scale = camera.scale(z);
        double px = camera.sx(x, z);
        Sketch s = Sketch.at(easel, px, camera.sy(bottom, z), scale, false);
        s.part(board, "frame");
        if (!onWall) {
            s.box(-0.6, -bottom, 0.1, bottom + 0.05, 0, 0x3B424A).box(0.5, -bottom, 0.1, bottom + 0.05, 0, 0x3B424A);
        }
        s.box(-0.72, 0, 1.44, 2.02, 0.06, 0x3B424A);
        s.details().box(-0.64, 0.08, 1.28, 1.86, 0, inks[3]);
        if (motif == 0) {
            s.oval(0.1, 1.2, 0.56, 0.56, inks[2]);
        } else if (motif == 1) {
            s.polygon(inks[2], -0.64, 0.08, 0.64, 1.3, 0.64, 1.94, -0.64, 0.7);
        } else {
            s.box(-0.5, 0.4, 1.0, 1.4, 0.5, inks[2]);
        }
        Rectangle2D paper =
                s.place(new Rectangle2D.Double(-0.64, 0.08, 1.28, 1.86)).getBounds2D();
        Easel print =
                new PrintEasel(easel, paper, PrintEasel.threeInks(inks[0], inks[1], Rgb.mix(inks[1], inks[2], pale)));
        Sketch figure = Sketch.at(print, px, camera.sy(bottom - 0.62, z), scale * 1.4, false);
        new Body(figure, person, look).standing(false);
        s.part(board, "frame").box(-0.64, 0.08, 1.28, 0.3, 0, inks[0]);
        s.details().box(-0.5, 0.2, 0.62, 0.06, 0.03, inks[2]).oval(0.42, 0.23, 0.08, 0.08, inks[1]);
        s.veil(0xFFFFFF, 0.14, -0.64, 1.94, -0.2, 1.94, -0.64, 1.2);
    }

    @Override
    public List<Shape> shadow(Camera camera, Light light) {
        return onWall
                ? List.of()
                : List.of(Shadows.upright(camera, light, x, z, 0.8, 1.8), Shadows.contact(camera, x, z, 0.75, 0.12));
    }
}
