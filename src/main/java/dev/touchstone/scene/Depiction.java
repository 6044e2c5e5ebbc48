package dev.touchstone.scene;

/** Whether a drawn thing is in the street itself or only a likeness of something. */
public enum Depiction {
    /** A person, animal or thing in the street. */
    REAL,
    /** A picture of a person on a poster. */
    POSTER,
    /** A shop-window mannequin. */
    MANNEQUIN,
    /** The mirror image of something, in a puddle or in shop glass. */
    REFLECTION
}
