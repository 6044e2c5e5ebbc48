package dev.touchstone.practice;

/** How sure somebody is of an answer before they know its grade. It changes no score. */
public enum Confidence {
    GUESSING(0.4),
    FAIRLY(0.7),
    CERTAIN(0.95);

    private final double chance;

    Confidence(double chance) {
        this.chance = chance;
    }

    /** The chance of being right that the words stand for, 0 to 1. */
    public double chance() {
        return chance;
    }
}
