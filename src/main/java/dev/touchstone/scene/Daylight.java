package dev.touchstone.scene;

/** The light of a scene; {@link #ANY} lets the seed choose. */
public enum Daylight {
    DAY,
    DUSK,
    OVERCAST,
    /** Lamps, headlights and lit windows; {@link #ANY} never chooses it. */
    NIGHT,
    ANY
}
