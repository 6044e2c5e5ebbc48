package dev.touchstone.credential.badge;

/** Knows by which keys badges were signed. Whoever keeps the badges implements it. */
@FunctionalInterface
public interface IssuedKeys {

    /** The highest number of a generation that signed a badge; 0 when none was issued. */
    int newest();
}
