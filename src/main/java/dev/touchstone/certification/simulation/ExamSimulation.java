package dev.touchstone.certification.simulation;

import dev.touchstone.certification.decision.Candidate;
import dev.touchstone.certification.decision.Examination;
import dev.touchstone.certification.decision.Trial;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An exam that simulated people sit. Uses all processors; the same seed gives the same figures on any number. */
public record ExamSimulation(Trial trial) {

    /** Items of {@link #leak}. */
    public static final int LEAKED = 20;

    /** How far below the cut those lie who should not pass {@link #leak}. */
    private static final double WEAK = 1;

    /** @param ability the true one of each person */
    public ExamOutcome run(double[] ability, long seed) {
        return tally(ability, Set.of(), seed).outcome();
    }

    /** What a leak of the twenty items that tell most at the cut does, with people one below the cut. */
    public LeakOutcome leak(int sittings, long seed) {
        double cut = trial.rule().cut();
        Set<Integer> leaked = IntStream.range(0, trial.bank().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer place) -> -trial.bank().item(place).curve().information(cut)))
                .limit(LEAKED)
                .collect(Collectors.toUnmodifiableSet());
        double[] weak = new double[sittings];
        Arrays.fill(weak, cut - WEAK);
        ExamTally told = tally(weak, leaked, seed);
        ExamTally honest = tally(weak, Set.of(), seed);
        return new LeakOutcome(leaked.size(), cut - WEAK, told.passPct(), honest.passPct(), told.meanItems(), sittings);
    }

    ExamTally tally(double[] ability, Set<Integer> leaked, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SplittableRandom[] own = IntStream.range(0, ability.length)
                .mapToObj(person -> random.split())
                .toArray(SplittableRandom[]::new);
        return IntStream.range(0, ability.length)
                .parallel()
                .collect(
                        () -> new ExamTally(trial.bank()),
                        (tally, person) -> {
                            Examination sitting = trial.run(new Candidate(ability[person], leaked), own[person]);
                            tally.add(sitting, ability[person]);
                        },
                        ExamTally::add);
    }
}
