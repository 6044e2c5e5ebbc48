package dev.touchstone.scene.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Seeded chance with the few questions a scene asks of it. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of its own for one thing, so that what it rolls does not shift what others roll. */
    Dice split() {
        return new Dice(random.split());
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A whole number from low to high, both included. */
    int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** -1 or 1. */
    int side() {
        return random.nextBoolean() ? 1 : -1;
    }

    int ink(int... options) {
        return options[random.nextInt(options.length)];
    }

    @SafeVarargs
    final <T> T pick(T... options) {
        return options[random.nextInt(options.length)];
    }

    /** So many of what a maker makes. */
    <T> List<T> several(int count, Supplier<? extends T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(maker.get());
        }
        return made;
    }

    long seed() {
        return random.nextLong();
    }
}
