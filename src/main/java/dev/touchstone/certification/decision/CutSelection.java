package dev.touchstone.certification.decision;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Items by their information at the cut. Immutable. */
final class CutSelection implements Selection {

    private final Bank bank;

    /** Places, what tells most at the cut first. */
    private final int[] order;

    CutSelection(Bank bank, double cut) {
        this.bank = bank;
        double[] information = bank.items().stream()
                .mapToDouble(item -> item.curve().information(cut))
                .toArray();
        order = IntStream.range(0, bank.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -information[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public Optional<Choice> next(Examination soFar, RandomGenerator random) {
        Set<Integer> rejected = new LinkedHashSet<>();
        IntPredicate free = place -> soFar.free(place) && !rejected.contains(place);
        for (int fewest = fewest(soFar, free); fewest < Integer.MAX_VALUE; fewest = fewest(soFar, free)) {
            for (int place : order) {
                if (soFar.givenOf(bank.areaOf(place)) == fewest && free.test(place)) {
                    if (given(bank.item(place).administer(), random)) {
                        return Optional.of(new Choice(place, List.copyOf(rejected)));
                    }
                    rejected.add(place);
                }
            }
        }
        return freest(soFar, rejected).map(place -> new Choice(place, List.copyOf(rejected)));
    }

    private static boolean given(double probability, RandomGenerator random) {
        return probability >= 1 || random.nextDouble() < probability;
    }

    private Optional<Integer> freest(Examination soFar, Set<Integer> rejected) {
        IntPredicate blocked = place -> soFar.blocked(place) || rejected.contains(place);
        int fewest = fewest(soFar, blocked);
        return IntStream.of(order)
                .filter(place -> blocked.test(place) && soFar.givenOf(bank.areaOf(place)) == fewest)
                .boxed()
                .min(Comparator.comparingDouble(place -> -bank.item(place).administer()));
    }

    /** How many items came from the areas with the fewest, among areas that still hold such an item. */
    private int fewest(Examination soFar, IntPredicate such) {
        int fewest = Integer.MAX_VALUE;
        for (int place = 0; place < bank.size(); place++) {
            int given = soFar.givenOf(bank.areaOf(place));
            if (given < fewest && such.test(place)) {
                fewest = given;
            }
        }
        return fewest;
    }
}
