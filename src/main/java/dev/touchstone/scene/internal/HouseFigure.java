package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One house of a row. It stands behind everything else in the street. */
final class HouseFigure implements Figure {

    /**
     * A house beside the camera has no end on the picture plane, so it counts from here on, in metres ahead of the camera.
     * No street is so narrow that anything nearer of a house lies in the frame.
     */
    static final double BEGINS = 5;

    private static final double DEEP = 9;

    /** More pixels than any house takes up. */
    private static final double HUGE = 1 << 20;

    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-HUGE, -HUGE, 2 * HUGE, 2 * HUGE);

    private final Footprint footprint;
    private final Elevation drawing;

    /** What of the picture plane, within the frame and beyond, the house can take up. */
    private final Rectangle2D reach;

    private HouseFigure(Footprint footprint, Elevation drawing, Rectangle2D reach) {
        this.footprint = footprint;
        this.drawing = drawing;
        this.reach = reach;
    }

    /** A house that faces the camera. */
    static HouseFigure across(Camera camera, Light light, double x, double z, House house, Dice dice) {
        Elevation drawing = new Elevation();
        Facade.build(Front.of(new Wall(camera, x, z, 1, 0, 0, -1), house, light, drawing), dice);
        return new HouseFigure(new Footprint(x, x + house.width(), z, z + DEEP), drawing, EVERYWHERE);
    }

    /** A house beside a street that runs away from the camera; {@code side} is 1 to the right of it, -1 to the left. */
    static HouseFigure along(Camera camera, Light light, double x, int side, double z, House house, Dice dice) {
        Elevation drawing = new Elevation();
        double out = x + side * DEEP;
        // The blank end wall that shows above a lower neighbour.
        drawing.solid(
                "side",
                camera.outline(x, 0, z, out, 0, z, out, house.height(), z, x, house.height(), z),
                Rgb.tone(Rgb.mix(house.wall(), 0x8A7F76, 0.25), light.brightness(0, 0, -1)));
        Facade.build(Front.of(new Wall(camera, x, z, 0, 1, -side, 0), house, light, drawing), dice);
        double near = Math.max(BEGINS, z);
        return new HouseFigure(
                new Footprint(Math.min(x, out), Math.max(x, out), near, Math.max(near, z + house.width())),
                drawing,
                z < BEGINS ? towardTheMiddle(camera.sx(x, BEGINS), side) : EVERYWHERE);
    }

    private static Rectangle2D towardTheMiddle(double column, int side) {
        double edge = StrictMath.rint(column);
        return side < 0
                ? new Rectangle2D.Double(edge, -HUGE, HUGE, 2 * HUGE)
                : new Rectangle2D.Double(edge - HUGE, -HUGE, HUGE, 2 * HUGE);
    }

    /** Adds what another, drawn right after this one, holds. */
    void annex(HouseFigure other) {
        drawing.append(other.drawing);
    }

    Rectangle2D reach() {
        return reach;
    }

    Subject subject() {
        return drawing.house();
    }

    @Override
    public Footprint footprint() {
        return footprint;
    }

    @Override
    public void draw(Easel easel, Camera camera, Light light) {
        drawing.draw(easel);
    }

    @Override
    public List<Shape> shadow(Camera camera, Light light) {
        return List.of();
    }

    @Override
    public boolean isBackdrop() {
        return true;
    }

    @Override
    public boolean isMovable() {
        return false;
    }
}
