package dev.touchstone.scene.internal;

import org.jspecify.annotations.Nullable;

/** How things move in a street: each at a speed of its own, vehicles of one lane at the same, so that none runs into another. */
interface Motion {

    /** Somebody or something over time. */
    interface Actor {

        /** @param seconds since the film began */
        Figure at(double seconds);
    }

    /**
     * One attempt to place somebody or something, or null if the dice found no sensible spot.
     *
     * @param look seed of what it looks like; the same role and seed look the same
     */
    @Nullable
    Actor place(Role role, long look, Dice dice);

    /** Someone on foot who takes a step in a little over half a second. */
    static Figure walker(double x, double z, PersonFigure.Pose pose, boolean dog, long look, double seconds) {
        // The look's own last bits say where in a step the film begins, so that people do not march in line.
        double phase = (look & 15) / 16.0 + seconds / 0.55;
        double swing = Math.abs(StrictMath.sin(Math.PI * phase));
        return new PersonFigure(x, z, pose, dog, new Dice(look)).striding(0.1 + 0.3 * swing);
    }
}
