package dev.touchstone.certification.simulation;

import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.decision.ExamRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a program's bank and rule come to, for somebody who sets its cut: the outcomes at other cuts, and who passes at this one. Takes
 * one to three seconds, with a few thousand sittings for each; percents are known to about ±1.
 *
 * @param rule with the program's own cut, in the middle of those looked at
 */
public record CutStudy(Bank bank, ExamRule rule, ExposurePlan exposure) {

    private static final double STEP = 0.25;
    private static final int CUTS_EACH_SIDE = 5;
    private static final int SITTINGS_A_CUT = 1_500;
    private static final int ABILITIES_EACH_SIDE = 12;
    private static final int SITTINGS_AN_ABILITY = 400;

    /**
     * The outcomes with that cut, with abilities drawn from N(0, 1).
     *
     * @param bar the cut as a share of the whole bank, 0 to 1
     * @param passPct of all people, in percent
     */
    public record AtCut(double cut, double bar, double passPct, ExamOutcome outcome) {}

    /**
     * Who passes at the program's own cut.
     *
     * @param ability the true one
     * @param share of the whole bank that somebody with that ability gets right, 0 to 1
     * @param passPct of those people, in percent
     */
    public record AtAbility(double ability, double share, double passPct, double meanItems) {}

    /** @param cuts rising, the program's own in the middle @param abilities from −3 to 3 */
    public record Curves(List<AtCut> cuts, List<AtAbility> abilities) {}

    public Curves run(long seed) {
        double[] people = Abilities.drawn(SITTINGS_A_CUT, seed);
        ExposurePlan plan = exposure.rough();
        List<AtCut> cuts = IntStream.rangeClosed(-CUTS_EACH_SIDE, CUTS_EACH_SIDE)
                .mapToObj(step -> atCut(rule.cut() + step * STEP, plan, people, seed))
                .toList();
        ExamSimulation own = new ExamSimulation(plan.trial(bank, rule, seed));
        List<AtAbility> abilities = IntStream.rangeClosed(-ABILITIES_EACH_SIDE, ABILITIES_EACH_SIDE)
                .mapToObj(step -> atAbility(step * STEP, own, seed))
                .toList();
        return new Curves(cuts, abilities);
    }

    private AtCut atCut(double cut, ExposurePlan plan, double[] people, long seed) {
        ExamTally tally = new ExamSimulation(plan.trial(bank, rule.at(cut), seed)).tally(people, Set.of(), seed);
        return new AtCut(cut, bank.expectedShare(cut), tally.passPct(), tally.outcome());
    }

    private AtAbility atAbility(double ability, ExamSimulation exam, long seed) {
        double[] people = new double[SITTINGS_AN_ABILITY];
        Arrays.fill(people, ability);
        ExamTally tally = exam.tally(people, Set.of(), seed);
        return new AtAbility(ability, bank.expectedShare(ability), tally.passPct(), tally.meanItems());
    }
}
