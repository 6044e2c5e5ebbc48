package dev.touchstone.certification.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fast and right on items that many have seen, normal on those that hardly anybody has: how someone looks who knew items beforehand.
 *
 * <p>Two comparisons within one sitting, so that neither an able nor a quick person stands out. Of the residuals
 * r = (x − P) / √(P (1 − P)) at the person's ability: z = (mean old − mean fresh) / √(1/n + 1/m). Of how much faster than usual each
 * answer came, in deviations of the item's log time: Student's t with the pooled variance of this sitting, turned into a z by Wallace's
 * approximation. Both must reach {@link #BOUND}, 5 % each, 1 in 400 together where the two are independent.
 *
 * @param old answers to items that at least {@link #OLD} sittings had before
 * @param fresh answers to items that fewer than {@link #FRESH} had
 * @param oldRight of the old ones, how many were right
 * @param freshRight of the fresh ones
 * @param righter z of the residuals
 * @param faster z of the times
 */
public record FreshAgainstOld(int old, int fresh, int oldRight, int freshRight, double righter, double faster)
        implements Signal {

    public static final int OLD = 50;
    public static final int FRESH = 20;

    /** Fewer answers on either side decide nothing. */
    public static final int FEWEST = 5;

    public static final double BOUND = 1.645;

    /** Of 10,000 simulated honest sittings, about so many are flagged. */
    public static final int FALSE_ALARMS = 10;

    private static final double CLEAR = 2.326;
    private static final double STRONG = 3.09;

    private record Part(List<Double> residuals, List<Double> paces, int right) {

        static Part of(List<AnswerFact> answers, double ability, PoolFacts pool) {
            List<Double> residuals = new ArrayList<>();
            List<Double> paces = new ArrayList<>();
            int right = 0;
            for (AnswerFact answer : answers) {
                var residual = answer.residual(ability);
                var pace = pool.pace(answer.item());
                if (residual.isPresent() && pace.isPresent() && answer.seconds().isPresent()) {
                    residuals.add(residual.getAsDouble());
                    paces.add(pace.get().faster(answer.seconds().getAsDouble()));
                    right += answer.right() ? 1 : 0;
                }
            }
            return new Part(residuals, paces, right);
        }

        int size() {
            return residuals.size();
        }
    }

    /** @return empty where there are too few answers with times on either side, or the times do not differ at all */
    public static Optional<FreshAgainstOld> of(SittingFacts sitting, PoolFacts pool) {
        double ability = sitting.ability();
        Part old = Part.of(
                sitting.answers().stream()
                        .filter(answer -> answer.shownBefore() >= OLD)
                        .toList(),
                ability,
                pool);
        Part fresh = Part.of(
                sitting.answers().stream()
                        .filter(answer -> answer.shownBefore() < FRESH)
                        .toList(),
                ability,
                pool);
        if (old.size() < FEWEST || fresh.size() < FEWEST) {
            return Optional.empty();
        }
        double unit = StrictMath.sqrt(1.0 / old.size() + 1.0 / fresh.size());
        double pooled =
                StrictMath.sqrt((squares(old.paces()) + squares(fresh.paces())) / (old.size() + fresh.size() - 2));
        if (pooled < 1e-9) {
            return Optional.empty();
        }
        double righter = (mean(old.residuals()) - mean(fresh.residuals())) / unit;
        double t = (mean(old.paces()) - mean(fresh.paces())) / (pooled * unit);
        return Optional.of(new FreshAgainstOld(
                old.size(),
                fresh.size(),
                old.right(),
                fresh.right(),
                righter,
                normal(t, old.size() + fresh.size() - 2)));
    }

    public boolean raised() {
        return weaker() >= BOUND;
    }

    private double weaker() {
        return Math.min(righter, faster);
    }

    @Override
    public Kind kind() {
        return Kind.FRESH_AGAINST_OLD;
    }

    @Override
    public Strength strength() {
        return weaker() >= STRONG ? Strength.STRONG : weaker() >= CLEAR ? Strength.CLEAR : Strength.SLIGHT;
    }

    @Override
    public Told seen() {
        return Told.of("integrity.fresh.seen", oldRight, old, freshRight, fresh, righter, faster);
    }

    @Override
    public Told honest() {
        return Told.of("integrity.fresh.honest", FALSE_ALARMS);
    }

    /** Wallace, Bounds on normal approximations to Student's and the chi-square distributions, Annals of Mathematical Statistics 30 (1959). */
    private static double normal(double t, int freedom) {
        double size = (8.0 * freedom + 1)
                / (8.0 * freedom + 3)
                * StrictMath.sqrt(freedom * StrictMath.log1p(t * t / freedom));
        return t < 0 ? -size : size;
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    private static double squares(List<Double> values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
