package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.util.List;

/** A thing placed in the street. It draws the same shapes every time it is asked. */
interface Figure {

    Footprint footprint();

    void draw(Easel easel, Camera camera, Light light);

    /** What of the ground it shades; empty when it stands in or on something. */
    List<Shape> shadow(Camera camera, Light light);

    /** Whether it stands behind everything on the ground, such as a picture on a wall or what is in a shop window. */
    default boolean isBackdrop() {
        return false;
    }

    /** Whether it may be taken away to make a scene clear; the street's fixed furniture may not. */
    default boolean isMovable() {
        return true;
    }
}
