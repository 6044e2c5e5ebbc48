package dev.touchstone.certification.simulation;

import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.decision.ExamRule;
import dev.touchstone.certification.decision.Exposure;
import dev.touchstone.certification.decision.Selection;
import dev.touchstone.certification.decision.Trial;

/** How a bank is kept from wearing out. */
public sealed interface ExposurePlan {

    String NONE = "none";
    String SYMPSON_HETTER = "sympson-hetter";
    String STRATIFIED = "a-stratified";

    /** The exam that a bank comes to under this plan. @param seed for what the plan itself simulates */
    Trial trial(Bank bank, ExamRule rule, long seed);

    /** The same plan found with fewer simulated people: for charts, where a hundredth does not show. */
    default ExposurePlan rough() {
        return this;
    }

    /** Not at all: the items that tell most at the cut, for everybody. */
    record None() implements ExposurePlan {
        @Override
        public Trial trial(Bank bank, ExamRule rule, long seed) {
            return new Trial(bank.withoutExposure(), rule);
        }

        @Override
        public String toString() {
            return NONE;
        }
    }

    /**
     * As exams do.
     *
     * @param rate the share of people that may be given an item
     * @param people simulated a round
     */
    record SympsonHetter(double rate, int people, int rounds) implements ExposurePlan {

        private static final int FEW_PEOPLE = 500;
        private static final int FEW_ROUNDS = 5;

        public SympsonHetter {
            if (!(rate > 0 && rate <= 1)) {
                throw new IllegalArgumentException(
                        "the rate of " + SYMPSON_HETTER + " is above 0 and up to 1, not " + rate);
            }
        }

        public SympsonHetter(double rate) {
            this(rate, Exposure.USUAL_PEOPLE, Exposure.USUAL_ROUNDS);
        }

        @Override
        public Trial trial(Bank bank, ExamRule rule, long seed) {
            Exposure exposure = new Exposure(rule, rate, people, rounds);
            return new Trial(exposure.limit(bank, seed).bank(), rule);
        }

        @Override
        public ExposurePlan rough() {
            return new SympsonHetter(rate, FEW_PEOPLE, FEW_ROUNDS);
        }

        @Override
        public String toString() {
            return SYMPSON_HETTER + ":" + rate;
        }
    }

    /** Items that tell little first, those that tell much last (Chang and Ying 1999); for comparison, no exam uses it. */
    record Stratified() implements ExposurePlan {
        @Override
        public Trial trial(Bank bank, ExamRule rule, long seed) {
            Bank open = bank.withoutExposure();
            Selection selection = new StratifiedSelection(open, rule.most());
            return new Trial(open, rule, selection);
        }

        @Override
        public String toString() {
            return STRATIFIED;
        }
    }

    /**
     * As {@link #toString} says it: {@code none}, {@code sympson-hetter:0.2}, {@code a-stratified}.
     *
     * @throws IllegalArgumentException with what is understood
     */
    static ExposurePlan of(String text) {
        if (text.equals(NONE)) {
            return new None();
        }
        if (text.equals(STRATIFIED)) {
            return new Stratified();
        }
        if (text.startsWith(SYMPSON_HETTER + ":")) {
            return new SympsonHetter(rate(text));
        }
        throw notUnderstood(text);
    }

    private static double rate(String text) {
        try {
            return Double.parseDouble(text.substring(SYMPSON_HETTER.length() + 1));
        } catch (NumberFormatException e) {
            throw notUnderstood(text);
        }
    }

    private static IllegalArgumentException notUnderstood(String text) {
        return new IllegalArgumentException("\"" + text + "\" is no way to limit exposure; there are " + NONE + ", "
                + SYMPSON_HETTER + ":RATE and " + STRATIFIED);
    }
}
