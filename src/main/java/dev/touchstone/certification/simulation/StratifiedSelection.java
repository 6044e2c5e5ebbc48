package dev.touchstone.certification.simulation;

import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.decision.Examination;
import dev.touchstone.certification.decision.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The a-stratified method of Chang and Ying (1999): each area's items lie in strata of rising discrimination, a sitting goes through
 * them in equal stages, and in each takes the item whose difficulty is nearest to the estimate. Immutable.
 */
final class StratifiedSelection implements Selection {

    private static final int STRATA = 4;

    private final Bank bank;
    private final int most;
    private final int[] stratum;

    /** @param most items of a sitting, which the stages divide */
    StratifiedSelection(Bank bank, int most) {
        this.bank = bank;
        this.most = most;
        stratum = new int[bank.size()];
        for (int area = 0; area < bank.areas().size(); area++) {
            int own = area;
            List<Integer> rising = IntStream.range(0, bank.size())
                    .filter(place -> bank.areaOf(place) == own)
                    .boxed()
                    .sorted(Comparator.comparingDouble(
                            place -> bank.item(place).curve().discrimination()))
                    .toList();
            for (int rank = 0; rank < rising.size(); rank++) {
                stratum[rising.get(rank)] = rank * STRATA / rising.size();
            }
        }
    }

    @Override
    public Optional<Choice> next(Examination soFar, RandomGenerator random) {
        int stage = Math.min(STRATA - 1, soFar.given() * STRATA / most);
        double estimate = soFar.posterior().mean();
        int best = -1;
        for (int place = 0; place < bank.size(); place++) {
            if (soFar.free(place) && (best < 0 || better(place, best, soFar, stage, estimate))) {
                best = place;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Choice(best, List.of()));
    }

    /** Fewest of its area so far, then nearest to the stage's stratum, then nearest to the estimate. */
    private boolean better(int place, int best, Examination soFar, int stage, double estimate) {
        int fewer = soFar.givenOf(bank.areaOf(place)) - soFar.givenOf(bank.areaOf(best));
        if (fewer != 0) {
            return fewer < 0;
        }
        int nearer = Math.abs(stratum[place] - stage) - Math.abs(stratum[best] - stage);
        return nearer != 0 ? nearer < 0 : off(place, estimate) < off(best, estimate);
    }

    private double off(int place, double estimate) {
        return Math.abs(bank.item(place).curve().difficulty() - estimate);
    }
}
