package dev.touchstone.skill.calibration;

/** Who wants to know how far a calibration is. */
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = (round, change) -> {};

    /**
     * After each round, on the thread that calibrates.
     *
     * @param round from 1
     * @param change the largest change of a parameter in it; it falls towards the tolerance
     */
    void round(int round, double change);
}
