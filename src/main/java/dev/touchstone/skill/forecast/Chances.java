package dev.touchstone.skill.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How likely somebody is ready on a day to come.
 *
 * <p>The belief is run from a newcomer's to as many answers as there were, told the estimate that is there, and run on over the practice
 * to come. The estimate on that day is then N(μ, σ²); its standard error s follows from the number of answers alone; and ready means μ −
 * 1.645 s at or above the bound, which has the chance Φ((μ − 1.645 s − bound) / σ + c). Of several skills μ, σ² and s² are those of the
 * weighted mean; what comes in them goes together a little, with the correlation {@link #TOGETHER}. How much practice will come is the
 * mean over five equally likely paces. c is what all learners of a group share and no one's answers tell, such as a course that works
 * better or worse than usual; it takes five equally likely values. Whoever practises some of the skills that are asked begins the others
 * as a newcomer at the same pace. Someone with no answer in any has no chance, since nothing is known of them.
 */
public final class Chances {

    /** Days without practice that went with an answer so far, as in the simulated cohort; only what is to come is one's own. */
    private static final double USUAL_REST = 0.7;

    /** Variance gained on a day away. */
    private static final double AWAY = 0.001;

    private static final double[] PACES = {0.1, 0.3, 0.5, 0.7, 0.9};

    /** Deviation of what is shared, so large that nine of ten intervals hold in groups of a hundred too. */
    private static final double SHARED = 0.1;

    /** Who learns one skill faster than expected learns others faster too. */
    private static final double TOGETHER = 0.2;

    /** Five equally likely values of mean 0 and variance 1, near the normal. */
    private static final double[] NORMAL = {-1.464, -0.599, 0, 0.599, 1.464};

    /** How many values what is shared may take. */
    static final int CASES = NORMAL.length;

    private final Map<Past, Belief> pasts = new ConcurrentHashMap<>();

    private record Past(int step, int answers) {}

    /** The estimate on a day to come. @param spread its variance, as far as it is not known yet @param error its own variance */
    private record Ahead(int answers, double mean, double spread, double error) {

        private Ahead weighing(double weight) {
            return new Ahead(answers, weight * mean, weight * weight * spread, weight * weight * error);
        }
    }

    /**
     * The chances of being ready, 0 to 1, one for each value of what is shared.
     *
     * @param skills what is known of the learner, by skill
     * @param days from today, 0 or more
     */
    public double[] of(Goal goal, Map<String, Learning> skills, int days) {
        double[] chances = new double[CASES];
        List<Learning> known = goal.weights().keySet().stream()
                .flatMap(skill -> Optional.ofNullable(skills.get(skill)).stream())
                .toList();
        if (known.isEmpty()) {
            return chances;
        }
        Outset newcomer = Outset.beside(known);
        for (double share : PACES) {
            List<Ahead> ahead = goal.weights().entrySet().stream()
                    .map(asked -> ahead(
                                    Optional.ofNullable(skills.get(asked.getKey()))
                                            .map(Outset::of)
                                            .orElse(newcomer),
                                    days,
                                    share)
                            .weighing(asked.getValue()))
                    .toList();
            for (int which = 0; which < CASES; which++) {
                chances[which] += ready(goal, ahead, SHARED * NORMAL[which]) / PACES.length;
            }
        }
        return chances;
    }

    /** @param ahead of each skill that is asked, by its weight */
    private static double ready(Goal goal, List<Ahead> ahead, double shared) {
        if (ahead.stream().anyMatch(skill -> skill.answers() == 0)) {
            return 0;
        }
        double mean = ahead.stream().mapToDouble(Ahead::mean).sum();
        double error = ahead.stream().mapToDouble(Ahead::error).sum();
        double apart = ahead.stream().mapToDouble(Ahead::spread).sum();
        double together = ahead.stream()
                .mapToDouble(skill -> StrictMath.sqrt(skill.spread()))
                .sum();
        double spread = TOGETHER * together * together + (1 - TOGETHER) * apart;
        double margin = mean - Goal.NINE_OF_TEN * StrictMath.sqrt(error) - goal.bound();
        if (spread == 0) {
            return margin >= 0 ? 1 : 0;
        }
        return Normal.below(margin / StrictMath.sqrt(spread) + shared);
    }

    /** Whether somebody is ready today. */
    public boolean isReady(Goal goal, Map<String, Learning> skills) {
        return of(goal, skills, 0)[0] > 0.5;
    }

    private Ahead ahead(Outset outset, int days, double share) {
        int practised = outset.pace().daysOf(days, share);
        int answers = (int) Math.round(practised * outset.pace().answers());
        int rest = days - practised;
        if (answers == 0) {
            return new Ahead(outset.answers(), outset.mean(), 0, away(outset.variance(), outset.away() + days));
        }
        double information = Information.at(outset.step());
        Belief belief = past(outset.step(), outset.answers()).copy();
        belief.knows(outset.mean());
        double variance = away(outset.variance(), outset.away());
        for (int answer = 0; answer < answers; answer++) {
            variance = Information.after(variance, information);
            belief.answered(variance * information, 1 / information, (double) rest / answers);
        }
        return new Ahead(
                outset.answers() + answers,
                belief.estimate(),
                belief.estimateVariance(),
                away(variance, rest / (practised + 1)));
    }

    private static double away(double variance, int days) {
        return Math.min(variance + AWAY * days, Math.max(variance, 1));
    }

    private Belief past(int step, int answers) {
        return pasts.computeIfAbsent(new Past(step, answers), past -> {
            double information = Information.at(step);
            Belief belief = Belief.ofNewcomer();
            for (int answer = 1; answer <= answers; answer++) {
                belief.answered(Information.variance(step, answer) * information, 1 / information, USUAL_REST);
            }
            return belief;
        });
    }
}
