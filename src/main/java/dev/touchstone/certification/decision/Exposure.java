package dev.touchstone.certification.decision;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Keeps each item of a bank from being given to more than a share of all people, by the method of Sympson and Hetter (1985): sittings
 * are simulated, and an item chosen for a share P of the people is from then on given with the probability min(1, rate / P); that
 * changes what is chosen, so it is done again, round after round. Abilities are drawn from N(0, 1).
 *
 * @param rule of the exam; another cut chooses other items
 * @param rate the share of people that may be given an item, above 0 to 1
 * @param people simulated a round
 * @param rounds 1 or more
 */
public record Exposure(ExamRule rule, double rate, int people, int rounds) {

    /** A share of .2 is then known to ±.013. */
    public static final int USUAL_PEOPLE = 4_000;

    public static final int USUAL_ROUNDS = 10;

    public Exposure {
        if (!(rate > 0 && rate <= 1) || people < 1 || rounds < 1) {
            throw new IllegalArgumentException(
                    "Exposure is limited to a rate above 0 and up to 1 in rounds with people, not to " + rate + " in "
                            + rounds + " rounds of " + people + ".");
        }
    }

    /** Ten rounds of 4,000 people. */
    public static Exposure usual(ExamRule rule, double rate) {
        return new Exposure(rule, rate, USUAL_PEOPLE, USUAL_ROUNDS);
    }

    /**
     * What a bank comes to.
     *
     * @param bank the same items with the probabilities found
     * @param meanItems of a sitting with them
     * @param highest the largest share of people that an item was given to
     */
    public record Limited(Bank bank, double meanItems, double highest) {}

    /** What one round saw. @param chosen times, by place @param given times, by place */
    private record Round(LongAdder[] chosen, LongAdder[] given) {

        static Round of(int items) {
            return new Round(adders(items), adders(items));
        }

        private static LongAdder[] adders(int items) {
            return IntStream.range(0, items).mapToObj(place -> new LongAdder()).toArray(LongAdder[]::new);
        }

        void add(Examination sitting) {
            for (int place = 0; place < chosen.length; place++) {
                if (sitting.gave(place)) {
                    given[place].increment();
                }
                if (sitting.gave(place) || sitting.blocked(place)) {
                    chosen[place].increment();
                }
            }
        }
    }

    /**
     * Finds the probabilities, then simulates once more with them. Uses all processors; the same seed gives the same on any number.
     */
    public Limited limit(Bank bank, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Bank limited = bank.withoutExposure();
        for (int round = 0; round < rounds; round++) {
            LongAdder[] chosen = simulate(limited, random).chosen();
            limited = limited.withExposure(Arrays.stream(chosen)
                    .mapToDouble(times -> Math.min(1, rate * people / times.sum()))
                    .toArray());
        }
        LongAdder[] given = simulate(limited, random).given();
        return new Limited(
                limited,
                (double) Arrays.stream(given).mapToLong(LongAdder::sum).sum() / people,
                (double) Arrays.stream(given).mapToLong(LongAdder::sum).max().orElse(0) / people);
    }

    private Round simulate(Bank bank, SplittableRandom random) {
        Round round = Round.of(bank.size());
        Trial trial = new Trial(bank, rule);
        SplittableRandom[] each =
                IntStream.range(0, people).mapToObj(person -> random.split()).toArray(SplittableRandom[]::new);
        Arrays.stream(each).parallel().forEach(own -> round.add(trial.run(new Candidate(own.nextGaussian()), own)));
        return round;
    }
}
