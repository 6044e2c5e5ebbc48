package dev.touchstone.content.source.rule;

/**
 * How often something holds for the gold of an exercise that must not hold too often, since a guesser would gain by it.
 *
 * @param rule that is broken when it holds too often
 * @param what holds, in words, such as "the right option stands at place 2"
 * @param count of how many items it holds
 * @param of how many items it could
 * @param most the largest share, 0 to 1
 * @param remedy what to do, without a full stop
 */
public record Share(String rule, String what, long count, int of, double most, String remedy) {

    /** From this many items on a share says something. */
    public static final int LEAST_ITEMS = 8;

    /** 0 to 1; 0 without items. */
    public double value() {
        return of == 0 ? 0 : (double) count / of;
    }

    boolean isTooLarge() {
        return of >= LEAST_ITEMS && value() > most;
    }
}
