package dev.touchstone.scene;

/** What falls from the sky, and what it leaves on the ground. */
public enum Weather {
    DRY,
    /** Wet ground, puddles in which somebody may be mirrored, umbrellas. */
    RAIN,
    /** Snow on roofs, ledges, trees and ground; flakes in the air. */
    SNOW
}
