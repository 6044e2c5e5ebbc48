package dev.touchstone.scene.internal;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The drawing of one house in painting order. It is made once, because making it rolls dice, and then drawn on any easel:
 * painted in the street, and counted part by part.
 */
final class Elevation {

    private final Subject house = Subject.real("house");
    private final List<BiConsumer<Easel, Subject>> strokes = new ArrayList<>();

    Subject house() {
        return house;
    }

    /** Something painted and measured. */
    void solid(String part, Path2D shape, int rgb) {
        if (isDrawn(shape)) {
            strokes.add((easel, owner) -> {
                easel.part(owner, part);
                easel.solid(shape, rgb);
            });
        }
    }

    /** Something measured that is painted together with other things, since neighbours that share a pixel are filled at once. */
    void measured(String part, Path2D shape) {
        if (isDrawn(shape)) {
            strokes.add((easel, owner) -> {
                if (!easel.paints()) {
                    easel.part(owner, part);
                    easel.solid(shape, 0);
                }
            });
        }
    }

    void detail(Path2D shape, int rgb) {
        strokes.add((easel, owner) -> easel.detail(shape, rgb));
    }

    void detailLine(Path2D shape, double width, int rgb) {
        strokes.add((easel, owner) -> easel.detailLine(shape, width, rgb));
    }

    void veil(Path2D shape, int rgb, double alpha) {
        strokes.add((easel, owner) -> easel.veil(shape, rgb, alpha));
    }

    void glow(Path2D shape, int rgb) {
        strokes.add((easel, owner) -> easel.glow(shape, rgb));
    }

    /** What another drawing holds becomes a part of this house. */
    void append(Elevation other) {
        strokes.addAll(other.strokes);
    }

    void draw(Easel easel) {
        strokes.forEach(stroke -> stroke.accept(easel, house));
    }

    private static boolean isDrawn(Path2D shape) {
        return shape.getCurrentPoint() != null;
    }
}
