package dev.touchstone.scene.internal;

/** A street in which films can be shot. */
interface FilmedPlan extends StreetPlan {

    /** The same street over some seconds. */
    Motion motion(double seconds, Dice dice);
}
