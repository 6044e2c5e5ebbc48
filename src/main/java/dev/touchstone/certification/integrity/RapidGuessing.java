package dev.touchstone.certification.integrity;

import dev.touchstone.skill.quality.ResponseTimes;
import java.util.List;
import java.util.Optional;

/**
 * How many answers of a sitting came too fast to be thought about: below a tenth of the item's mean time, and never from 10 seconds on
 * ({@link ResponseTimes}).
 *
 * @param timed answers with a time, to items whose usual time is known
 * @param rapid how many of those were too fast
 * @param rapidRight how many of the rapid ones were right
 * @param effort share of those that were not rapid, 0 to 1
 */
public record RapidGuessing(int timed, int rapid, int rapidRight, double effort) implements Signal {

    /** Fewer rapid answers are slips. */
    public static final int FEWEST = 2;

    /** Of 10,000 simulated honest sittings, at most so many are flagged. */
    public static final int FALSE_ALARMS = 1;

    private static final double LITTLE = 0.75;
    private static final double LEAST = 0.5;

    /** @return empty without times */
    public static Optional<RapidGuessing> of(SittingFacts sitting, PoolFacts pool) {
        List<AnswerFact> timed = sitting.answers().stream()
                .filter(answer ->
                        answer.seconds().isPresent() && pool.pace(answer.item()).isPresent())
                .toList();
        double[] seconds = timed.stream()
                .mapToDouble(answer -> answer.seconds().orElseThrow())
                .toArray();
        double[] means = timed.stream()
                .mapToDouble(answer -> pool.pace(answer.item()).orElseThrow().mean())
                .toArray();
        int rapid = 0;
        int right = 0;
        for (int i = 0; i < seconds.length; i++) {
            boolean fast = ResponseTimes.rapid(seconds[i], means[i]);
            rapid += fast ? 1 : 0;
            right += fast && timed.get(i).right() ? 1 : 0;
        }
        int fast = rapid;
        int fastAndRight = right;
        return ResponseTimes.effort(seconds, means).stream()
                .mapToObj(effort -> new RapidGuessing(timed.size(), fast, fastAndRight, effort))
                .findFirst();
    }

    public boolean raised() {
        return rapid >= FEWEST && effort < ResponseTimes.LEAST;
    }

    @Override
    public Kind kind() {
        return Kind.RAPID;
    }

    @Override
    public Strength strength() {
        return effort < LEAST ? Strength.STRONG : effort < LITTLE ? Strength.CLEAR : Strength.SLIGHT;
    }

    @Override
    public Told seen() {
        return Told.of("integrity.rapid.seen", rapid, timed, rapidRight);
    }

    @Override
    public Told honest() {
        return Told.of("integrity.rapid.honest", FALSE_ALARMS);
    }
}
