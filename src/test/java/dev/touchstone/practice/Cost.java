package dev.touchstone.practice;

import dev.touchstone.testbed.Statements;

/** What a deed costs. @param statements asked of the database @param millis the fastest of some times */
public record Cost(long statements, double millis) {

    /** How often a deed is done. */
    static final int TIMES = 10;

    static Cost of(Runnable deed) {
        return of(() -> {}, deed);
    }

    /**
     * Statements are those of the first time; what is added by a busy machine to some of the others is left out.
     *
     * @param before is done before each time, and costs nothing
     */
    public static Cost of(Runnable before, Runnable deed) {
        before.run();
        long statements = Statements.of(deed);
        double fastest = Double.MAX_VALUE;
        for (int time = 1; time < TIMES; time++) {
            before.run();
            long start = System.nanoTime();
            deed.run();
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
        }
        return new Cost(statements, fastest);
    }
}
