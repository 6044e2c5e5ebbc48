package dev.touchstone.certification.integrity;

import dev.touchstone.content.ItemId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What all sittings of a program together say: how long each item takes, which items drifted, whose answers are too similar. Worked out
 * once for all of them; the pairs take the time, about a second for 500 sittings of 50 items.
 *
 * @param paces of items with enough times
 * @param drifts of every item
 */
public record PoolFacts(Map<ItemId, Pace> paces, Map<ItemId, LeakDrift> drifts, AnswerSimilarity similarity) {

    public PoolFacts {
        paces = Map.copyOf(paces);
        drifts = Map.copyOf(drifts);
    }

    /** @param sittings in any order */
    public static PoolFacts of(List<SittingFacts> sittings) {
        List<SittingFacts> ordered = sittings.stream()
                .sorted(Comparator.comparing(SittingFacts::at).thenComparing(SittingFacts::sitting))
                .toList();
        Map<ItemId, List<LeakDrift.Observed>> observed = new LinkedHashMap<>();
        for (SittingFacts sitting : ordered) {
            double ability = sitting.ability();
            sitting.answers()
                    .forEach(answer -> observed.computeIfAbsent(answer.item(), item -> new ArrayList<>())
                            .add(observed(sitting.at(), answer, ability)));
        }
        Map<ItemId, Pace> paces = new HashMap<>();
        Map<ItemId, LeakDrift> drifts = new HashMap<>();
        observed.forEach((item, answers) -> {
            Pace.of(answers.stream()
                            .map(LeakDrift.Observed::seconds)
                            .flatMapToDouble(OptionalDouble::stream)
                            .toArray())
                    .ifPresent(pace -> paces.put(item, pace));
            drifts.put(item, LeakDrift.of(answers));
        });
        return new PoolFacts(paces, drifts, AnswerSimilarity.among(ordered));
    }

    private static LeakDrift.Observed observed(Instant at, AnswerFact answer, double ability) {
        return new LeakDrift.Observed(at, answer.right(), answer.curve().expected(ability), answer.seconds());
    }

    public Optional<Pace> pace(ItemId item) {
        return Optional.ofNullable(paces.get(item));
    }

    public Optional<LeakDrift> drift(ItemId item) {
        return Optional.ofNullable(drifts.get(item));
    }
}
