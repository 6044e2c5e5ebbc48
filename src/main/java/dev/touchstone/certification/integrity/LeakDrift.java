package dev.touchstone.certification.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether an item became easier and faster over time, as one does that goes from hand to hand. Two cumulative sums run over its
 * answers: of z = (x − P) / √(P (1 − P)), and of how much faster than before the answer came, in deviations of the log time. Only when
 * both stand above their limit at once is a leak suspected; easier alone may be a better lesson, faster alone a better connection.
 *
 * <p>What is usual is taken from the first {@link #BEFORE} times, so an item that leaked earlier than that is not seen here.
 *
 * @param answers how many were looked at
 * @param easier where the first sum stands after them
 * @param faster where the second stands; empty while there are too few times to know what is usual
 * @param suspected since when, if at all
 */
public record LeakDrift(int answers, double easier, OptionalDouble faster, Optional<Suspected> suspected) {

    /** So many times say what is usual. */
    public static final int BEFORE = 50;

    /**
     * @param since when the earlier of the two rises began
     * @param noticed when both had risen
     */
    public record Suspected(Instant since, Instant noticed) {}

    /**
     * One answer to the item.
     *
     * @param expected P, from the ability that all of the person's answers show, 0 to 1
     */
    public record Observed(Instant at, boolean right, double expected, OptionalDouble seconds) {

        public Observed {
            if (!(expected >= 0 && expected <= 1)) {
                throw new IllegalArgumentException("An expected score is from 0 to 1, not " + expected + ".");
            }
        }
    }

    /** @param answers in the order of time */
    public static LeakDrift of(List<Observed> answers) {
        Optional<Pace> usual = usual(answers);
        Cusum easier = new Cusum();
        Cusum faster = new Cusum();
        Optional<Suspected> suspected = Optional.empty();
        int timed = 0;
        for (int step = 0; step < answers.size(); step++) {
            Observed answer = answers.get(step);
            int now = step;
            AnswerFact.residual(answer.right(), answer.expected()).ifPresent(z -> easier.add(z, now));
            if (answer.seconds().isPresent() && ++timed > BEFORE && usual.isPresent()) {
                faster.add(usual.get().faster(answer.seconds().getAsDouble()), step);
            }
            if (suspected.isEmpty() && easier.risen() && faster.risen()) {
                int since = Math.min(easier.since(), faster.since());
                suspected = Optional.of(new Suspected(answers.get(since).at(), answer.at()));
            }
        }
        return new LeakDrift(
                answers.size(),
                easier.sum(),
                usual.isPresent() ? OptionalDouble.of(faster.sum()) : OptionalDouble.empty(),
                suspected);
    }

    private static Optional<Pace> usual(List<Observed> answers) {
        double[] times = answers.stream()
                .flatMapToDouble(answer -> answer.seconds().stream())
                .limit(BEFORE)
                .toArray();
        return times.length < BEFORE ? Optional.empty() : Pace.of(times);
    }
}
