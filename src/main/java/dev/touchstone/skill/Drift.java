package dev.touchstone.skill;

/**
 * How fast an estimate goes stale.
 *
 * @param answer variance gained with each answer
 * @param days how many answers a day away from the skill counts as
 */
record Drift(double answer, double days) {

    /** Measured on the tracking benchmark; see docs/performance.md. */
    static final Drift USUAL = new Drift(0.01, 0.1);
}
