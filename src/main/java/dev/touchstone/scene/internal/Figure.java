package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.util.List;
import java.util.function.UnaryOperator;

/** A thing placed in the street. It draws the same shapes every time it is asked. */
interface Figure {

    Footprint footprint();

    void draw(Easel easel, Camera camera, Light light);

    /** What of the ground it shades; empty when it stands in or on something. */
    List<Shape> shadow(Camera camera, Light light);

    /** What of it shines after dark. */
    default List<Lamp> lamps() {
        return List.of();
    }

    /** The same with everybody in it dressed by a wardrobe. */
    default Figure dressed(UnaryOperator<PersonFigure> wardrobe) {
        return this;
    }

    /** Whether it belongs to the scenery, such as a tree, and is as dark by night as the houses are. */
    default boolean isScenery() {
        return false;
    }

    /** Whether it stands behind everything on the ground, such as a picture on a wall or what is in a shop window. */
    default boolean isBackdrop() {
        return false;
    }

    /** Whether it may be taken away to make a scene clear; the street's fixed furniture may not. */
    default boolean isMovable() {
        return true;
    }
}
