package dev.touchstone.certification.integrity;

import dev.touchstone.content.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * Answers of a sitting to items that were suspected of a leak by then ({@link LeakDrift}). It says more about the items than about the
 * person: whoever drew them shows it.
 *
 * @param answers of the sitting
 * @param items that were under suspicion when the sitting ended
 * @param right answers to those
 * @param expected answers to those that would be right by the person's ability
 */
public record LeakedItems(int answers, List<ItemId> items, int right, double expected) implements Signal {

    /** Of 10,000 simulated sound items with 1,000 answers each, at most so many are suspected. */
    public static final int FALSE_ALARMS = 100;

    private static final double SOME = 0.1;
    private static final double MANY = 0.25;

    public LeakedItems {
        items = List.copyOf(items);
    }

    /** @return empty where no item of the sitting has been answered often enough, with times, to tell */
    public static Optional<LeakedItems> of(SittingFacts sitting, PoolFacts pool) {
        boolean known = sitting.answers().stream()
                .flatMap(answer -> pool.drift(answer.item()).stream())
                .anyMatch(drift -> drift.faster().isPresent());
        List<AnswerFact> leaked = sitting.answers().stream()
                .filter(answer -> pool.drift(answer.item())
                        .flatMap(LeakDrift::suspected)
                        .filter(suspected -> !suspected.since().isAfter(sitting.at()))
                        .isPresent())
                .toList();
        double ability = sitting.ability();
        return known
                ? Optional.of(new LeakedItems(
                        sitting.answers().size(),
                        leaked.stream().map(AnswerFact::item).toList(),
                        (int) leaked.stream().filter(AnswerFact::right).count(),
                        leaked.stream()
                                .mapToDouble(answer -> answer.curve().expected(ability))
                                .sum()))
                : Optional.empty();
    }

    public boolean raised() {
        return !items.isEmpty();
    }

    @Override
    public Kind kind() {
        return Kind.LEAKED;
    }

    @Override
    public Strength strength() {
        double share = (double) items.size() / answers;
        return share < SOME ? Strength.SLIGHT : share < MANY ? Strength.CLEAR : Strength.STRONG;
    }

    @Override
    public Told seen() {
        return Told.of("integrity.leaked.seen", items.size(), answers, right, expected);
    }

    @Override
    public Told honest() {
        return Told.of("integrity.leaked.honest", FALSE_ALARMS);
    }
}
