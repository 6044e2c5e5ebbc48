package dev.touchstone.certification.decision;

/**
 * Whether a bank is large enough for its program: 5 × the mean length of a sitting × the sittings allowed. Then every sitting can
 * have fresh items while none is given to more than a fifth of all people: the shares of all items add up to the mean length.
 */
public sealed interface BankSize {

    /** The rate at which exposure is limited when the bank is large enough. */
    double USUAL_RATE = 0.2;

    /** The program may open, with exposure limited to this rate. */
    double rate();

    /** Large enough. */
    record Met() implements BankSize {
        @Override
        public double rate() {
            return USUAL_RATE;
        }
    }

    /**
     * Too small for the usual rate.
     *
     * @param items more that are needed
     * @param rate the lowest that can be kept: no item can be given to fewer people than an even spread over all comes to
     */
    record Missing(int items, double rate) implements BankSize {}

    /**
     * @param items of the bank
     * @param meanItems mean length of a sitting
     * @param sittings that one person may have, 1 or more
     */
    static BankSize of(int items, double meanItems, int sittings) {
        if (items < 1 || !(meanItems > 0) || sittings < 1) {
            throw new IllegalArgumentException("No program has " + items + " items, sittings of " + meanItems
                    + " items and " + sittings + " sittings.");
        }
        int needed = (int) StrictMath.ceil(meanItems * sittings / USUAL_RATE);
        return items >= needed
                ? new Met()
                : new Missing(needed - items, Math.clamp(meanItems * sittings / items, USUAL_RATE, 1));
    }
}
