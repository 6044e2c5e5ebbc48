package dev.touchstone.certification.integrity;

import dev.touchstone.skill.irt.Ability;
import dev.touchstone.skill.irt.ItemCurve;
import java.util.List;
import java.util.Optional;

/**
 * How well the answers of a sitting go with one ability: lz* at the mode of the exam's posterior
 * ({@link dev.touchstone.skill.quality.PersonFit#lzStar}). Far below 0 when hard items are right and easy ones wrong. Weak on short exams,
 * and its words say so: it may support what else was seen, and carries nothing alone.
 *
 * @param answers of the sitting
 * @param lz lz*, about N(0, 1) for honest people
 * @param ability at which it was computed
 */
public record PersonFit(int answers, double lz, double ability) implements Signal {

    /** The lowest 1 % of N(0, 1). */
    public static final double BOUND = -2.326;

    /** Of 10,000 simulated honest sittings, about so many are flagged. */
    public static final int FALSE_ALARMS = 130;

    /** Of 100 simulated people who knew a third of 20 items beforehand, about so many are noticed. */
    public static final int NOTICED_AT_20 = 6;

    private static final double CLEAR = -3.09;
    private static final int SHORT = 30;

    /** @return empty where the answers cannot tell, as when all items are alike */
    public static Optional<PersonFit> of(SittingFacts sitting) {
        List<ItemCurve> curves =
                sitting.answers().stream().map(AnswerFact::curve).toList();
        List<Boolean> right = sitting.answers().stream().map(AnswerFact::right).toList();
        double ability = sitting.ability();
        return dev.touchstone.skill.quality.PersonFit.lzStar(curves, right, ability, Ability.PRIOR).stream()
                .mapToObj(lz -> new PersonFit(curves.size(), lz, ability))
                .findFirst();
    }

    public boolean raised() {
        return lz <= BOUND;
    }

    @Override
    public Kind kind() {
        return Kind.PERSON_FIT;
    }

    /** Never strong, and slight on a short exam. */
    @Override
    public Strength strength() {
        return lz <= CLEAR && answers >= SHORT ? Strength.CLEAR : Strength.SLIGHT;
    }

    @Override
    public Told seen() {
        return Told.of("integrity.fit.seen", answers, lz);
    }

    @Override
    public Told honest() {
        return Told.of("integrity.fit.honest", FALSE_ALARMS, answers, NOTICED_AT_20);
    }
}
