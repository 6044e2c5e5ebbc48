package dev.touchstone.skill.memory;

/**
 * How far apart reviews lie.
 *
 * @param retention the probability of recall at which a review is due, above 0 and below 1
 * @param longest days that may pass between two reviews at most
 */
record Spacing(double retention, int longest) {

    static final Spacing USUAL = new Spacing(0.9, 365);
}
